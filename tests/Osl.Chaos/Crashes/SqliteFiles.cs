using Microsoft.Data.Sqlite;
using Osl.Chaos.Databases;
using Osl.Chaos.Workload;

namespace Osl.Chaos.Crashes;

/// <summary>Looks at a database file as a crash left it: at a copy, so that the next host finds what the last one left.</summary>
internal static class SqliteFiles
{
    private static readonly string[] Parts = ["", "-wal"];

    public static SqlitePlace Copy(SqlitePlace place, string folder)
    {
        var file = Path.Combine(Directory.CreateDirectory(Path.Combine(folder, "data")).FullName, "osl.db");
        foreach (var part in Parts.Where(part => File.Exists(place.File + part)))
        {
            File.Copy(place.File + part, file + part, overwrite: true);
        }

        return new SqlitePlace(folder, file);
    }

    public static async Task RequireWhole(SqlitePlace place, string folder, Verdict verdict, string when, CancellationToken ct)
    {
        try
        {
            await using var look = await Copy(place, folder).Look(ct);
            var found = await look.List("PRAGMA integrity_check", row => row.GetString(0), ct);
            verdict.Require(found is ["ok"], $"integrity_check says {string.Join("; ", found)} {when}.");
            var orphans = await look.List("PRAGMA foreign_key_check", row => row.GetString(0), ct);
            verdict.Require(orphans.Count == 0, $"{orphans.Count} rows refer to nothing {when}.");
        }
        catch (SqliteException broken)
        {
            verdict.Violated($"{broken.Message} {when}.");
        }
    }
}
