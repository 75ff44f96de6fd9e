using Osl.Persistence.Sqlite;

namespace Osl.Host.Database;

/// <summary>Copies the database into a file while a host works on it.</summary>
internal static class Backup
{
    /// <exception cref="SettingException">The file is there already, or the database is a server, which has its own programs for this.</exception>
    public static void Write(string file, string[] args)
    {
        var database = DatabaseServices.Read(HostComposition.Compose(args).Configuration);
        if (database.Provider != DatabaseProvider.Sqlite)
        {
            throw new SettingException("PostgreSQL is backed up by pg_dump, as docs/operations.md shows; this verb copies a SQLite file.");
        }

        if (File.Exists(file))
        {
            throw new SettingException($"{file} is there already; a backup overwrites nothing. Name another file.");
        }

        SqliteDatabase.Copy(database.ConnectionString, file);
        Console.WriteLine($"The database was copied to {Path.GetFullPath(file)}.");
    }
}
