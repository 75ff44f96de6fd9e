using Osl.Chaos.Databases;
using Osl.Chaos.Hosting;
using Osl.Chaos.Workload;
using Osl.Testing.Databases;

namespace Osl.Chaos;

/// <summary>What all runs share: one server, and on each database the centres of the writers, founded once.</summary>
internal sealed class Stage : IDisposable
{
    private readonly string root = Directory.CreateTempSubdirectory("osl-chaos-").FullName;
    private readonly Lazy<PostgresCluster> cluster = new(() => PostgresCluster.StartNew(durable: true));
    private readonly Lazy<string> sqlite;
    private int places;
    private bool kept;

    public Stage() => sqlite = new Lazy<string>(() =>
    {
        var file = Path.Combine(NewFolder("centres"), "osl.db");
        Found("Sqlite", $"Data Source={file}");
        return file;
    });

    /// <summary>An empty folder, gone with the stage.</summary>
    public string NewFolder(string name) => Directory.CreateDirectory(Path.Combine(root, $"{Interlocked.Increment(ref places)}-{name}")).FullName;

    /// <summary>A database of one's own with the centres in it.</summary>
    public Place NewPlace(Database database) => database == Database.Sqlite ? NewSqlite(NewFolder("sqlite")) : NewPostgreSql();

    /// <summary>One whose data are in this folder.</summary>
    public SqlitePlace NewSqlite(string folder)
    {
        var data = Directory.CreateDirectory(Path.Combine(folder, "data")).FullName;
        var file = Path.Combine(data, "osl.db");
        File.Copy(sqlite.Value, file);
        return new SqlitePlace(folder, file);
    }

    public PostgreSqlPlace NewPostgreSql() => new(NewFolder("postgresql"), cluster.Value, cluster.Value.CreateDatabase("centres", connectionString => Found("PostgreSql", connectionString)));

    public void Dispose()
    {
        if (cluster.IsValueCreated)
        {
            cluster.Value.Dispose();
        }

        if (!kept)
        {
            Directory.Delete(root, recursive: true);
        }
    }

    private static void Found(string provider, string connectionString)
    {
        HostVerb.Run("migrate", provider, connectionString);
        Centres.Found(provider, connectionString).GetAwaiter().GetResult();
    }

    /// <summary>Leaves what the hosts said, for somebody to read.</summary>
    public string Keep()
    {
        kept = true;
        return root;
    }
}
