using System.Collections.Concurrent;
using System.Net;
using System.Net.Sockets;
using System.Security.Cryptography;
using Npgsql;

namespace Osl.Testing.Databases;

/// <summary>
/// A throwaway PostgreSQL server of this test process: its data in a temporary folder, its port a free one on loopback.
/// <see cref="Shared"/> starts on first use; a fault test takes its own with <see cref="StartNew"/>.
/// </summary>
public sealed class PostgresCluster : IDisposable
{
    public const string HowToInstall =
        "PostgreSQL 15 or newer is not installed: its half of the tests is skipped. Install it with: apt-get install -y postgresql-15";

    private static readonly Lazy<PostgresCluster> SharedCluster = new(() => StartNew());

    private readonly ConcurrentDictionary<string, Lazy<string>> _templates = new();
    private readonly string _folder;
    private readonly string _password = RandomNumberGenerator.GetHexString(32);
    private readonly PostgresGuardian _guardian;
    private readonly bool _durable;
    private int _port;

    private PostgresCluster(bool durable)
    {
        _durable = durable;
        var initdb = PostgresPrograms.Path("initdb");
        PostgresGuardian.RemoveLeftovers();
        _folder = Directory.CreateTempSubdirectory(PostgresGuardian.FolderPrefix).FullName;
        var passwordFile = Path.Combine(_folder, "password");
        File.WriteAllText(passwordFile, _password);
        PostgresPrograms.GiveToServerUser(_folder);
        // A Polish server as a municipality would run it: what leans on the server's sort order differs from SQLite here, not in production.
        PostgresPrograms.Run(initdb, "-D", Data, "-U", Superuser, "-A", "scram-sha-256", "--pwfile", passwordFile,
            "-E", "UTF8", "--locale=C", "--locale-provider=icu", "--icu-locale=pl-PL", "--no-sync");
        File.AppendAllText(Path.Combine(Data, "postgresql.conf"), Settings(durable));
        _guardian = new PostgresGuardian(_folder, Data);
        _port = FreePort();
        Start();
        Execute($"CREATE ROLE {Owner} LOGIN NOSUPERUSER NOCREATEDB NOCREATEROLE NOBYPASSRLS PASSWORD '{_password}'");
    }

    /// <summary>Whether PostgreSQL's programs are on this machine.</summary>
    public static bool IsInstalled => PostgresPrograms.Folder is not null;

    /// <summary>The server that all tests of this process share.</summary>
    public static PostgresCluster Shared => SharedCluster.Value;

    private const string Superuser = "postgres";
    private const string Owner = "osl";

    private string Data => Path.Combine(_folder, "data");

    /// <summary>A server of one's own, for tests that stop and kill it. <paramref name="durable"/> keeps fsync on.</summary>
    public static PostgresCluster StartNew(bool durable = false) => new(durable);

    /// <summary>An empty database, owned by a role that row-level security binds (no superuser, no BYPASSRLS).</summary>
    public string CreateDatabase() => CreateDatabaseFrom("template0");

    /// <summary>A copy of the database that <paramref name="template"/> connects to; nobody may be using that one meanwhile.</summary>
    public string CreateDatabase(string template) => CreateDatabaseFrom(new NpgsqlConnectionStringBuilder(template).Database!);

    /// <summary>A copy of a database that is prepared (migrated, seeded) once per process and <paramref name="key"/>.</summary>
    public string CreateDatabase(string key, Action<string> prepare)
    {
        var template = _templates.GetOrAdd(key, _ => new Lazy<string>(() =>
        {
            var prepared = CreateDatabase();
            prepare(prepared);
            return prepared;
        })).Value;
        lock (_templates)
        {
            return CreateDatabase(template);
        }
    }

    /// <summary>Drops a database, whoever is still connected.</summary>
    public void DropDatabase(string connectionString)
    {
        NpgsqlConnection.ClearPool(new NpgsqlConnection(connectionString));
        Execute($"DROP DATABASE IF EXISTS \"{new NpgsqlConnectionStringBuilder(connectionString).Database}\" WITH (FORCE)");
    }

    /// <summary>A backup as an operator makes it: pg_dump, by somebody whom row-level security does not bind.</summary>
    public string Dump(string connectionString)
    {
        var file = Path.Combine(_folder, $"{Guid.NewGuid():N}.dump");
        PostgresPrograms.Run(PostgresPrograms.Path("pg_dump"), "-Fc", "-f", file, "-d", Uri(connectionString));
        return file;
    }

    /// <summary>A new database out of a backup.</summary>
    public string Restore(string file)
    {
        var restored = CreateDatabase();
        PostgresPrograms.Run(PostgresPrograms.Path("pg_restore"), "--exit-on-error", "-d", Uri(restored), file);
        return restored;
    }

    /// <summary>A connection string for the superuser, who sees past row-level security: for looking, never for the product.</summary>
    public string AsSuperuser(string connectionString) =>
        new NpgsqlConnectionStringBuilder(connectionString) { Username = Superuser, Password = _password }.ConnectionString;

    /// <summary>Starts the server again on its old port, with these environment variables on top.</summary>
    public void Start(IReadOnlyDictionary<string, string>? environment = null) => PostgresPrograms.Run(environment, PostgresPrograms.Path("pg_ctl"), "-D", Data, "-w", "-t", "60", "-l", Path.Combine(_folder, "log"),
        "-o", $"-p {_port}", "start");

    /// <summary>Stops the server in an orderly way; connections are cut, transactions rolled back.</summary>
    public void Stop() => PostgresPrograms.Run(PostgresPrograms.Path("pg_ctl"), "-D", Data, "-w", "-m", "fast", "stop");

    /// <summary>Crashes the server: no checkpoint, recovery from the log on the next start.</summary>
    public void Kill() => PostgresPrograms.Run(PostgresPrograms.Path("pg_ctl"), "-D", Data, "-w", "-m", "immediate", "stop");

    /// <summary>Stops every process of the server where it stands, as a machine without memory or disk would: connections stay open, nobody answers.</summary>
    public void Freeze() => PostgresPrograms.Signal("STOP", Data);

    /// <summary>Lets a frozen server go on.</summary>
    public void Thaw() => PostgresPrograms.Signal("CONT", Data);

    public void Dispose() => _guardian.Dispose();

    private string Uri(string connectionString) =>
        $"postgresql://{Superuser}:{_password}@127.0.0.1:{_port}/{new NpgsqlConnectionStringBuilder(connectionString).Database}";

    private string CreateDatabaseFrom(string template)
    {
        var name = $"osl_{Guid.NewGuid():N}";
        NpgsqlConnection.ClearPool(new NpgsqlConnection(ConnectionString(template, Owner)));
        Execute($"SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = '{template}'");
        Execute($"CREATE DATABASE \"{name}\" OWNER {Owner} TEMPLATE \"{template}\"");
        if (_durable)
        {
            // A copied sequence believes that its next numbers are logged; after a crash it would give them out once more.
            Execute("CHECKPOINT");
        }

        return ConnectionString(name, Owner);
    }

    private void Execute(string sql)
    {
        // Not out of a pool: the server may have been killed since.
        using var connection = new NpgsqlConnection(new NpgsqlConnectionStringBuilder(ConnectionString("postgres", Superuser)) { Pooling = false }.ConnectionString);
        connection.Open();
        using var command = new NpgsqlCommand(sql, connection);
        command.ExecuteNonQuery();
    }

    private string ConnectionString(string database, string user) => new NpgsqlConnectionStringBuilder
    {
        Host = "127.0.0.1",
        Port = _port,
        Database = database,
        Username = user,
        Password = _password,
        MaxPoolSize = 60,
        IncludeErrorDetail = true,
    }.ConnectionString;

    private static string Settings(bool durable) => $"""

        listen_addresses = '127.0.0.1'
        unix_socket_directories = ''
        max_connections = 300
        fsync = {(durable ? "on" : "off")}
        synchronous_commit = {(durable ? "on" : "off")}
        full_page_writes = {(durable ? "on" : "off")}
        autovacuum = off

        """;

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
