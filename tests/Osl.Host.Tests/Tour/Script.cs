using System.Diagnostics;

namespace Osl.Host.Tests.Tour;

/// <summary>The blocks of the README's tour, run as they stand there.</summary>
internal static class Script
{
    /// <summary>The shell and curl are what a newcomer types the tour into; without them it cannot be run.</summary>
    public static bool CanRun { get; } = OnPath("bash") && OnPath("curl");

    public static async Task<(int Exit, string Output)> Run(string address)
    {
        var blocks = await Blocks();
        var script = "set -euo pipefail\n" + string.Join('\n', blocks).Replace("http://localhost:5080", address, StringComparison.Ordinal);
        var start = new ProcessStartInfo("bash") { ArgumentList = { "-c", script }, RedirectStandardOutput = true, RedirectStandardError = true };
        using var shell = Process.Start(start)!;
        var output = shell.StandardOutput.ReadToEndAsync();
        var errors = shell.StandardError.ReadToEndAsync();
        await shell.WaitForExitAsync();
        return (shell.ExitCode, await output + await errors);
    }

    private static async Task<IReadOnlyList<string>> Blocks()
    {
        var readme = await File.ReadAllTextAsync(Repository.Path("README.md"));
        return [.. readme.Split("```bash\n").Skip(1).Select(block => block[..block.IndexOf("```", StringComparison.Ordinal)])];
    }

    private static bool OnPath(string program) =>
        (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator).Any(folder => File.Exists(Path.Combine(folder, program)));
}
