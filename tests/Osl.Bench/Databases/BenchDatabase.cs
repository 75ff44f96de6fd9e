using Microsoft.Data.Sqlite;
using Npgsql;
using Osl.Testing.Databases;

namespace Osl.Bench.Databases;

/// <summary>A database of the bench's own: a file in its working folder, or one on a throwaway server that keeps what it acknowledges.</summary>
internal sealed class BenchDatabase : IDisposable
{
    private static readonly Lazy<PostgresCluster> Cluster = new(StartCluster);

    private static readonly Dictionary<Provider, BenchDatabase> Migrated = [];

    private readonly Action remove;

    private BenchDatabase(Provider provider, string connectionString, string loading, Action remove) =>
        (Provider, ConnectionString, LoadingConnectionString, this.remove) = (provider, connectionString, loading, remove);

    public Provider Provider { get; }

    /// <summary>As the product and the raw program connect.</summary>
    public string ConnectionString { get; }

    /// <summary>As the loader and those who count connect: past row-level security.</summary>
    public string LoadingConnectionString { get; }

    /// <summary>A database with the product's schema and nothing in it.</summary>
    /// <param name="migrate">Makes the schema, the first time; the others are copies.</param>
    public static BenchDatabase Create(Provider provider, string folder, Action<BenchDatabase> migrate)
    {
        if (!Migrated.TryGetValue(provider, out var migrated))
        {
            migrate(Migrated[provider] = migrated = Create(provider, folder, copyOf: null));
        }

        return Create(provider, folder, migrated);
    }

    public static void StopServer()
    {
        if (Cluster.IsValueCreated)
        {
            Cluster.Value.Dispose();
        }
    }

    public void Dispose() => remove();

    private static BenchDatabase Create(Provider provider, string folder, BenchDatabase? copyOf)
    {
        if (provider == Provider.PostgreSql)
        {
            var connection = copyOf is null ? Cluster.Value.CreateDatabase() : Cluster.Value.CreateDatabase(copyOf.ConnectionString);
            return new BenchDatabase(provider, connection, Cluster.Value.AsSuperuser(connection), () => Cluster.Value.DropDatabase(connection));
        }

        var file = Path.Combine(folder, $"osl-{Guid.NewGuid():N}.db");
        var text = $"Data Source={file}";
        if (copyOf is not null)
        {
            using var source = new SqliteConnection(copyOf.ConnectionString);
            using var target = new SqliteConnection(text);
            source.Open();
            target.Open();
            source.BackupDatabase(target);
        }

        return new BenchDatabase(provider, text, text, () =>
        {
            SqliteConnection.ClearAllPools();
            foreach (var one in new[] { file, file + "-wal", file + "-shm", file + ".lock" })
            {
                File.Delete(one);
            }
        });
    }

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
