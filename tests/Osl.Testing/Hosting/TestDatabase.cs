using Microsoft.Data.Sqlite;
using Osl.Testing.Databases;

namespace Osl.Testing.Hosting;

/// <summary>A migrated, empty database for one host under test; gone when it is disposed.</summary>
public abstract class TestDatabase : IDisposable
{
    public abstract string Provider { get; }

    public abstract string ConnectionString { get; }

    public static TestDatabase OnSqlite() => new SqliteFile();

    public static TestDatabase OnPostgreSql() => new PostgreSqlDatabase();

    public abstract void Dispose();

    /// <summary>Migrates as an operator does: by the verb.</summary>
    protected static void Migrate(string provider, string connectionString)
    {
        var exit = (int)typeof(Program).Assembly.EntryPoint!.Invoke(null, [new[] { "migrate", $"--Database:Provider={provider}", $"--Database:ConnectionString={connectionString}" }])!;
        if (exit != 0)
        {
            throw new InvalidOperationException($"The verb migrate ended with {exit}.");
        }
    }

    private sealed class SqliteFile : TestDatabase
    {
        private static readonly Lazy<string> Template = new(() =>
        {
            var path = Path.Combine(Directory.CreateTempSubdirectory("osl-test-").FullName, "template.db");
            Migrate("Sqlite", $"Data Source={path};Pooling=False");
            return path;
        });

        private readonly string folder = Directory.CreateTempSubdirectory("osl-test-").FullName;

        public SqliteFile() => File.Copy(Template.Value, Path.Combine(folder, "osl.db"));

        public override string Provider => "Sqlite";

        public override string ConnectionString => $"Data Source={Path.Combine(folder, "osl.db")}";

        public override void Dispose()
        {
            SqliteConnection.ClearAllPools();
            try
            {
                Directory.Delete(folder, recursive: true);
            }
            catch (IOException)
            {
                // A connection on its way out made one more file; the folder is the system's temporary one.
            }
        }
    }

    private sealed class PostgreSqlDatabase : TestDatabase
    {
        private readonly string connectionString = PostgresCluster.Shared.CreateDatabase("migrated", template => Migrate("PostgreSql", template));

        public override string Provider => "PostgreSql";

        public override string ConnectionString => connectionString;

        public override void Dispose() => PostgresCluster.Shared.DropDatabase(connectionString);
    }
}
