using System.Globalization;
using Microsoft.Data.Sqlite;
using Osl.BuildingBlocks.Modules;

namespace Osl.Persistence.Sqlite;

/// <summary>What a host that did not end in an orderly way left behind: its log. Such a file is looked through before anybody relies on it.</summary>
internal static class SqliteRemains
{
    private const int Corrupt = 11;
    private const int NoDatabase = 26;

    /// <exception cref="SettingException">The file is not whole.</exception>
    public static void Examine(string path, string connectionString)
    {
        if (new FileInfo(path) is not { Exists: true, Length: > 0 } || new FileInfo(path + "-wal") is not { Exists: true, Length: > 0 })
        {
            return;
        }

        try
        {
            using var connection = new SqliteConnection(connectionString);
            connection.Open();
            if (Ask(connection, "PRAGMA quick_check(1)") is not "ok" and var found)
            {
                throw Damaged(path, found);
            }

            if (Ask(connection, "SELECT COUNT(*) FROM sqlite_master") is "0")
            {
                throw Damaged(path, "its log is cut short, and there is no table in it");
            }
        }
        catch (SqliteException broken) when (broken.SqliteErrorCode is Corrupt or NoDatabase)
        {
            throw Damaged(path, broken.Message);
        }
    }

    private static string Ask(SqliteConnection connection, string question)
    {
        using var command = connection.CreateCommand();
        command.CommandText = question;
        return Convert.ToString(command.ExecuteScalar(), CultureInfo.InvariantCulture) ?? "";
    }

    private static SettingException Damaged(string path, string how) =>
        new($"The database {path} is damaged ({how}). Put the last backup in its place; if this was a first start that was interrupted, remove the file with its -wal and -shm instead.");
}
