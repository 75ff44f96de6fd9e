using System.Diagnostics;

namespace Osl.Chaos.Hosting;

/// <summary>How the real host is started as a process of its own.</summary>
internal static class HostProgram
{
    private static readonly string Assembly = Path.Combine(AppContext.BaseDirectory, "Osl.Host.dll");

    public static ProcessStartInfo Start(string folder, IEnumerable<string> arguments)
    {
        var start = new ProcessStartInfo(Environment.ProcessPath is { } own && Path.GetFileNameWithoutExtension(own) == "dotnet" ? own : "dotnet", ["exec", Assembly, .. arguments])
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.Environment["ASPNETCORE_ENVIRONMENT"] = "Development";
        start.Environment["DOTNET_gcServer"] = "0";
        return start;
    }
}
