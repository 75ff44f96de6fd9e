using Microsoft.Data.Sqlite;
using Osl.BuildingBlocks.Modules;

namespace Osl.Persistence.Sqlite;

/// <summary>The file that one host owns.</summary>
public sealed class SqliteDatabase : IDisposable
{
    private readonly FileStream claim;
    private readonly string connectionString;

    private SqliteDatabase(FileStream claim, string connectionString) => (this.claim, this.connectionString) = (claim, connectionString);

    /// <summary>Makes the file where there is none, sets it to write ahead, and keeps every other host away from it.</summary>
    /// <exception cref="SettingException">Another host has it; the message says so to a person.</exception>
    public static SqliteDatabase Claim(string connectionString)
    {
        var path = PathOf(connectionString);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        FileStream claim;
        try
        {
            claim = new FileStream(path + ".lock", FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None, 1, FileOptions.DeleteOnClose);
        }
        catch (IOException)
        {
            throw new SettingException($"Another host is running on {path}. SQLite serves one host; stop the other one, or set Database:Provider to PostgreSql for several.");
        }

        try
        {
            SqliteRemains.Examine(path, connectionString);
            var database = new SqliteDatabase(claim, connectionString);
            database.WriteAhead();
            return database;
        }
        catch
        {
            claim.Dispose();
            throw;
        }
    }

    /// <summary>Writes a copy of it, as it stands at one moment, while a host may be writing. What is copied is whole: no log stands beside it.</summary>
    public static void Copy(string connectionString, string file)
    {
        var source = new SqliteConnectionStringBuilder(connectionString) { Mode = SqliteOpenMode.ReadWrite, Pooling = false };
        using var connection = new SqliteConnection(source.ConnectionString);
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = "VACUUM INTO $file";
        command.Parameters.AddWithValue("$file", Path.GetFullPath(file));
        command.ExecuteNonQuery();
    }

    /// <summary>Removes everything in it.</summary>
    public void Empty()
    {
        SqliteConnection.ClearAllPools();
        var path = PathOf(connectionString);
        foreach (var file in new[] { path, path + "-wal", path + "-shm" })
        {
            File.Delete(file);
        }

        WriteAhead();
    }

    private void WriteAhead()
    {
        using var connection = new SqliteConnection(connectionString);
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = "PRAGMA journal_mode = WAL;";
        command.ExecuteNonQuery();
    }

    private static string PathOf(string connectionString) => Path.GetFullPath(new SqliteConnectionStringBuilder(connectionString).DataSource);

    public void Dispose() => claim.Dispose();
}
