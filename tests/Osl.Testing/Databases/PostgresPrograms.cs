using System.Diagnostics;

namespace Osl.Testing.Databases;

/// <summary>Finds PostgreSQL's own programs and runs them; as root it becomes the user <c>postgres</c>, because the server refuses root.</summary>
internal static class PostgresPrograms
{
    public const int OldestVersion = 15;

    private const string User = "postgres";

    private static readonly Lazy<string?> Found = new(Find);

    public static string? Folder => Found.Value;

    public static string Path(string program) => System.IO.Path.Combine(
        Folder ?? throw new InvalidOperationException(PostgresCluster.HowToInstall), program);

    public static void Run(string program, params string[] arguments) => Run(null, program, arguments);

    public static void Run(IReadOnlyDictionary<string, string>? environment, string program, params string[] arguments)
    {
        var command = Command(program, arguments);
        foreach (var (name, value) in environment ?? new Dictionary<string, string>())
        {
            command.Environment[name] = value;
        }

        var (exitCode, output) = Execute(command);
        if (exitCode != 0)
        {
            throw new InvalidOperationException($"{System.IO.Path.GetFileName(program)} ended with {exitCode}: {output}");
        }
    }

    public static ProcessStartInfo Command(string program, params string[] arguments)
    {
        string[] line = Environment.UserName == "root"
            ? ["runuser", "-u", User, "--", program, .. arguments]
            : [program, .. arguments];
        return new ProcessStartInfo(line[0], line[1..]) { WorkingDirectory = "/" };
    }

    /// <summary>Sends a signal to the server's first process and to all that it started.</summary>
    public static void Signal(string signal, string data)
    {
        var first = File.ReadLines(System.IO.Path.Combine(data, "postmaster.pid")).First();
        // The first one first: it starts no further ones then.
        Execute(new ProcessStartInfo("kill", [$"-{signal}", first]));
        Execute(new ProcessStartInfo("pkill", [$"-{signal}", "-P", first]));
    }

    public static void GiveToServerUser(string folder)
    {
        if (Environment.UserName == "root")
        {
            Execute(new ProcessStartInfo("chown", ["-R", User, folder]));
        }
    }

    private static (int ExitCode, string Output) Execute(ProcessStartInfo start)
    {
        start.RedirectStandardOutput = start.RedirectStandardError = true;
        using var process = Process.Start(start)!;
        var errors = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return (process.ExitCode, output + errors.GetAwaiter().GetResult());
    }

    private static string? Find()
    {
        var packaged = Directory.Exists("/usr/lib/postgresql")
            ? Directory.GetDirectories("/usr/lib/postgresql").Select(version => System.IO.Path.Combine(version, "bin"))
            : [];
        var onPath = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(':', StringSplitOptions.RemoveEmptyEntries);
        return packaged.OrderBy(folder => folder, StringComparer.Ordinal).Concat(onPath).FirstOrDefault(IsNewEnough);
    }

    private static bool IsNewEnough(string folder)
    {
        string[] programs = ["initdb", "pg_ctl", "postgres"];
        return programs.All(program => IsThere(System.IO.Path.Combine(folder, program)))
            && Version(System.IO.Path.Combine(folder, "postgres")) >= OldestVersion;
    }

    private static bool IsThere(string program) =>
        File.Exists(program) && File.ResolveLinkTarget(program, returnFinalTarget: true) is not { Exists: false };

    private static int Version(string server)
    {
        var (_, output) = Execute(new ProcessStartInfo(server, ["--version"]));
        return int.TryParse(string.Concat(output.SkipWhile(c => !char.IsDigit(c)).TakeWhile(char.IsDigit)), out var version) ? version : 0;
    }
}
