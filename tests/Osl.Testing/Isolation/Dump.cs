using System.Text;
using Microsoft.Data.Sqlite;
using Npgsql;
using Osl.Testing.Databases;
using Osl.Testing.Hosting;

namespace Osl.Testing.Isolation;

/// <summary>Everything that lies in a host's database, as bytes read as text: what pg_dump writes, or the SQLite file with its log after it was vacuumed.</summary>
public static class Dump
{
    public static string Of(OslHost host) => host.Database.Provider == "Sqlite" ? OfFile(host.Database.ConnectionString) : OfServer(host.Database.ConnectionString);

    private static string OfFile(string connectionString)
    {
        using var connection = new SqliteConnection(connectionString);
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = "VACUUM; PRAGMA wal_checkpoint(TRUNCATE);";
        command.ExecuteNonQuery();
        var file = new SqliteConnectionStringBuilder(connectionString).DataSource;
        return string.Concat(new[] { file, file + "-wal" }.Where(File.Exists).Select(Text));
    }

    private static string OfServer(string connectionString)
    {
        var to = new NpgsqlConnectionStringBuilder(PostgresCluster.Shared.AsSuperuser(connectionString));
        var file = Path.Combine(Path.GetTempPath(), $"osl-dump-{Guid.NewGuid():N}.sql");
        PostgresPrograms.Run(
            new Dictionary<string, string> { ["PGPASSWORD"] = to.Password ?? "" },
            PostgresPrograms.Path("pg_dump"), "-h", to.Host!, "-p", $"{to.Port}", "-U", to.Username!, "-d", to.Database!, "-f", file);
        try
        {
            return Text(file);
        }
        finally
        {
            File.Delete(file);
        }
    }

    private static string Text(string file)
    {
        using var stream = new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
        using var reader = new StreamReader(stream, Encoding.Latin1);
        return reader.ReadToEnd();
    }
}
