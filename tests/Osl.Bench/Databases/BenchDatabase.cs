using Microsoft.Data.Sqlite;
using Npgsql;
using Osl.Testing.Databases;

namespace Osl.Bench.Databases;

/// <summary>A database of the bench's own: a file in its working folder, or one on a throwaway server that keeps what it acknowledges.</summary>
internal sealed class BenchDatabase : IDisposable
{
    private static readonly Lazy<PostgresCluster> Cluster = new(StartCluster);

    private readonly Action remove;

    private BenchDatabase(Provider provider, string connectionString, string loading, Action remove) =>
        (Provider, ConnectionString, LoadingConnectionString, this.remove) = (provider, connectionString, loading, remove);

    public Provider Provider { get; }

    /// <summary>As the product and the raw program connect.</summary>
    public string ConnectionString { get; }

    /// <summary>As the loader and those who count connect: past row-level security.</summary>
    public string LoadingConnectionString { get; }

    public static BenchDatabase Create(Provider provider, string folder)
    {
        if (provider == Provider.PostgreSql)
        {
            var connection = Cluster.Value.CreateDatabase();
            return new BenchDatabase(provider, connection, Cluster.Value.AsSuperuser(connection), () => Cluster.Value.DropDatabase(connection));
        }

        var file = Path.Combine(folder, $"osl-{Guid.NewGuid():N}.db");
        var text = $"Data Source={file}";
        return new BenchDatabase(provider, text, text, () =>
        {
            SqliteConnection.ClearAllPools();
            foreach (var one in new[] { file, file + "-wal", file + "-shm", file + ".lock" })
            {
                File.Delete(one);
            }
        });
    }

    public static void StopServer()
    {
        if (Cluster.IsValueCreated)
        {
            Cluster.Value.Dispose();
        }
    }

    public void Dispose() => remove();

    private static PostgresCluster StartCluster()
    {
        var cluster = PostgresCluster.StartNew(durable: true);
        using var connection = new NpgsqlConnection(new NpgsqlConnectionStringBuilder(cluster.AsSuperuser(cluster.CreateDatabase())).ConnectionString);
        connection.Open();
        // The tests' servers do without; one that serves for years does not.
        foreach (var setting in new[] { "ALTER SYSTEM SET autovacuum = on", "SELECT pg_reload_conf()" })
        {
            using var command = new NpgsqlCommand(setting, connection);
            command.ExecuteNonQuery();
        }

        return cluster;
    }
}
