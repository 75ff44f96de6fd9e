using System.Diagnostics;
using System.Reflection;
using System.Runtime.InteropServices;
using Osl.Bench.Databases;

namespace Osl.Bench.Servers;

/// <summary>The programs that are measured, as processes: the real host with its defaults of Production, and the raw program.</summary>
internal static class Programs
{
    private static readonly IReadOnlyDictionary<string, string?> Built =
        typeof(Programs).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().ToDictionary(one => one.Key, one => one.Value, StringComparer.Ordinal);

    public static string Configuration => Built["Configuration"]!;

    private static string Host { get; set; } = Path.GetFullPath(Built["Host"]!);

    /// <summary>Publishes the host for this machine, as it is installed (docs/operations.md), and measures that one from now on.</summary>
    public static void Publish(string folder)
    {
        var into = Path.Combine(folder, "host");
        Run(folder, "The host could not be published", ["publish", Path.GetFullPath(Built["HostProject"]!), "-c", Configuration, "-r", RuntimeInformation.RuntimeIdentifier, "-o", into, "-v", "quiet"]);
        Host = Path.Combine(into, "Osl.Host.dll");
    }

    public static void Migrate(BenchDatabase database, string folder) =>
        Run(folder, "The database could not be migrated", [Host, "migrate", .. Settings(database)]);

    /// <param name="settings">What the figure needs of the host's own settings, such as where mail goes.</param>
    public static ServerProcess LaunchProduct(BenchDatabase database, string folder, params IEnumerable<string> settings) =>
        ServerProcess.Launch("product", folder, url => [Host, $"--Urls={url}", .. Settings(database), .. settings]);

    /// <param name="rememberSeconds">For how long it knows who holds a token without asking the database; 0 asks on every request.</param>
    public static ServerProcess LaunchRaw(BenchDatabase database, string folder, int rememberSeconds) => ServerProcess.Launch(
        rememberSeconds == 0 ? "raw" : "raw-remembering",
        folder,
        url => [typeof(Programs).Assembly.Location, "raw", database.Provider.ToString(), database.ConnectionString, url, $"{rememberSeconds}"]);

    private static void Run(string folder, string failed, IEnumerable<string> arguments)
    {
        var start = new ProcessStartInfo("dotnet", arguments) { WorkingDirectory = folder, RedirectStandardOutput = true, RedirectStandardError = true };
        start.Environment.Remove("ASPNETCORE_ENVIRONMENT");
        start.Environment.Remove(Load.Generator.Inline);
        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEndAsync();
        var errors = process.StandardError.ReadToEndAsync();
        process.WaitForExit();
        if (process.ExitCode != 0)
        {
            throw new InvalidOperationException($"{failed}: {output.Result}{errors.Result}");
        }
    }

    private static IEnumerable<string> Settings(BenchDatabase database) =>
        [$"--Database:Provider={database.Provider}", $"--Database:ConnectionString={database.ConnectionString}"];
}
