using System.Diagnostics;

namespace Osl.Chaos.Hosting;

/// <summary>A verb of the host, run to its end.</summary>
internal static class HostVerb
{
    public static void Run(string provider, string connectionString, string folder, params string[] verb)
    {
        using var process = Process.Start(HostProgram.Start(folder, [.. verb, $"--Database:Provider={provider}", $"--Database:ConnectionString={connectionString}"]))!;
        var errors = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        if (process.ExitCode != 0)
        {
            throw new InvalidOperationException($"The verb {string.Join(' ', verb)} ended with {process.ExitCode}: {output}{errors.GetAwaiter().GetResult()}");
        }
    }
}
