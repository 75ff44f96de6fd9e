using System.Diagnostics;
using System.Reflection;
using Osl.Bench.Databases;

namespace Osl.Bench.Servers;

/// <summary>The programs that are measured, as processes: the real host with its defaults of Production, and the raw program.</summary>
internal static class Programs
{
    private static readonly IReadOnlyDictionary<string, string?> Built =
        typeof(Programs).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().ToDictionary(one => one.Key, one => one.Value, StringComparer.Ordinal);

    public static string Configuration => Built["Configuration"]!;

    private static string Host => Path.GetFullPath(Built["Host"]!);

    public static void Migrate(BenchDatabase database, string folder)
    {
        var start = new ProcessStartInfo("dotnet", [Host, "migrate", .. Settings(database)]) { WorkingDirectory = folder, RedirectStandardOutput = true, RedirectStandardError = true };
        start.Environment.Remove("ASPNETCORE_ENVIRONMENT");
        start.Environment.Remove(Load.Generator.Inline);
        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEndAsync();
        var errors = process.StandardError.ReadToEndAsync();
        process.WaitForExit();
        if (process.ExitCode != 0)
        {
            throw new InvalidOperationException($"The database could not be migrated: {output.Result}{errors.Result}");
        }
    }

    /// <param name="settings">What the figure needs of the host's own settings, such as where mail goes.</param>
    public static ServerProcess LaunchProduct(BenchDatabase database, string folder, params IEnumerable<string> settings) =>
        ServerProcess.Launch("product", folder, url => [Host, $"--Urls={url}", .. Settings(database), .. settings]);

    /// <param name="rememberSeconds">For how long it knows who holds a token without asking the database; 0 asks on every request.</param>
    public static ServerProcess LaunchRaw(BenchDatabase database, string folder, int rememberSeconds) => ServerProcess.Launch(
        rememberSeconds == 0 ? "raw" : "raw-remembering",
        folder,
        url => [typeof(Programs).Assembly.Location, "raw", database.Provider.ToString(), database.ConnectionString, url, $"{rememberSeconds}"]);

    private static IEnumerable<string> Settings(BenchDatabase database) =>
        [$"--Database:Provider={database.Provider}", $"--Database:ConnectionString={database.ConnectionString}"];
}
