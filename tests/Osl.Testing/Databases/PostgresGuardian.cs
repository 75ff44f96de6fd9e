using System.Diagnostics;

namespace Osl.Testing.Databases;

/// <summary>
/// Removes a server and its folder when this process ends, however it ends: a shell waits on a pipe that only this process
/// holds open. (A handler of the process's exit would not do: test runners kill a host that takes more than 100 ms to leave.)
/// </summary>
internal sealed class PostgresGuardian : IDisposable
{
    public const string FolderPrefix = "osl-postgres-";

    private readonly Process _shell;

    public PostgresGuardian(string folder, string data)
    {
        const string script = """
            trap '' INT HUP TERM
            exec >/dev/null 2>&1
            cat
            for attempt in 1 2 3 4 5; do
                "$1" -D "$2" -w -m immediate stop
                rm -rf "$3" && break
                sleep 1
            done
            """;
        var start = PostgresPrograms.Command("/bin/sh", "-c", script, "sh", PostgresPrograms.Path("pg_ctl"), data, folder);
        start.RedirectStandardInput = true;
        _shell = Process.Start(start)!;
    }

    /// <summary>What a machine's crash left behind: folders older than a day, and the server in them if it still runs.</summary>
    public static void RemoveLeftovers()
    {
        foreach (var folder in Directory.GetDirectories(Path.GetTempPath(), FolderPrefix + "*"))
        {
            if (Directory.GetCreationTimeUtc(folder) < DateTime.UtcNow.AddDays(-1))
            {
                using var guardian = new PostgresGuardian(folder, Path.Combine(folder, "data"));
            }
        }
    }

    public void Dispose()
    {
        _shell.StandardInput.Close();
        _shell.WaitForExit();
        _shell.Dispose();
    }
}
