using System.Reflection;

namespace Osl.Chaos.Hosting;

/// <summary>A verb of the host, run to its end in this process: what is compiled for it serves the runs that have the host in this process too.</summary>
internal static class HostVerb
{
    public static void Run(string verb, string provider, string connectionString)
    {
        string[] arguments =
        [
            verb,
            "--Logging:LogLevel:Default=None",
            "--Logging:LogLevel:Microsoft=None",
            $"--Database:Provider={provider}",
            $"--Database:ConnectionString={connectionString}",
        ];
        var exit = (int)Assembly.Load("Osl.Host").EntryPoint!.Invoke(null, [arguments])!;
        if (exit != 0)
        {
            throw new InvalidOperationException($"The verb {verb} ended with {exit}.");
        }
    }
}
