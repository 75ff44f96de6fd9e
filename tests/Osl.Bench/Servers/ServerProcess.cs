using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using System.Runtime.InteropServices;
using Osl.Bench.Load;

namespace Osl.Bench.Servers;

/// <summary>A server in a process of its own, on a free port of this machine; its output goes to a file beside the others.</summary>
internal sealed class ServerProcess : IDisposable
{
    private const int Terminate = 15;

    private static readonly TimeSpan StartWithin = TimeSpan.FromSeconds(60);

    private readonly Process process;
    private readonly Task log;

    private ServerProcess(string name, Process process, IPEndPoint address, Task log) => (Name, this.process, Address, this.log) = (name, process, address, log);

    public string Name { get; }

    public IPEndPoint Address { get; }

    public string Url => $"http://{Address}";

    /// <summary>What the process holds in memory now.</summary>
    public long ResidentBytes
    {
        get
        {
            process.Refresh();
            return process.WorkingSet64;
        }
    }

    /// <summary>The processor's time that the process has had.</summary>
    public TimeSpan Worked
    {
        get
        {
            process.Refresh();
            return process.TotalProcessorTime;
        }
    }

    /// <summary>Starts it without waiting for an answer.</summary>
    /// <param name="arguments">Given the address to listen on.</param>
    public static ServerProcess Launch(string name, string folder, Func<string, IEnumerable<string>> arguments)
    {
        var address = new IPEndPoint(IPAddress.Loopback, FreePort());
        var start = new ProcessStartInfo("dotnet", arguments($"http://{address}"))
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            RedirectStandardInput = true,
        };
        foreach (var ours in new[] { "ASPNETCORE_ENVIRONMENT", "DOTNET_ENVIRONMENT", Generator.Inline })
        {
            start.Environment.Remove(ours);
        }

        var process = Process.Start(start) ?? throw new InvalidOperationException($"{name} did not start.");
        AppDomain.CurrentDomain.ProcessExit += (_, _) => Kill(process);
        return new ServerProcess(name, process, address, Keep(process, Path.Combine(folder, $"{name}-{address.Port}.log")));
    }

    /// <summary>Waits until it answers a path with 200.</summary>
    public async Task<ServerProcess> Ready(string path = "/health/ready", string? token = null)
    {
        var asked = Stopwatch.GetTimestamp();
        while (!await Answers(path, token))
        {
            if (process.HasExited || Stopwatch.GetElapsedTime(asked) > StartWithin)
            {
                throw new InvalidOperationException($"{Name} does not answer {path}; its log is {Name}-{Address.Port}.log in {process.StartInfo.WorkingDirectory}.");
            }

            await Task.Delay(2);
        }

        return this;
    }

    /// <summary>Asks it to end, as a service manager does, and waits for it.</summary>
    public void Stop()
    {
        if (OperatingSystem.IsWindows() || process.HasExited || Signal(process.Id, Terminate) != 0 || !process.WaitForExit(StartWithin))
        {
            Kill(process);
        }

        process.WaitForExit();
    }

    public void Dispose()
    {
        Kill(process);
        process.WaitForExit();
        log.Wait(TimeSpan.FromSeconds(5));
        process.Dispose();
    }

    private async Task<bool> Answers(string path, string? token)
    {
        try
        {
            return (await Exchange.Once(Address, Requests.Get(path, token))).Status == 200;
        }
        catch (Exception failure) when (failure is SocketException or IOException)
        {
            return false;
        }
    }

    private static async Task Keep(Process process, string path)
    {
        await using var file = new FileStream(path, FileMode.Append, FileAccess.Write, FileShare.ReadWrite, bufferSize: 0);
        var errors = process.StandardError.ReadToEndAsync();
        await process.StandardOutput.BaseStream.CopyToAsync(file);
        await file.WriteAsync(System.Text.Encoding.UTF8.GetBytes(await errors));
    }

    [DllImport("libc", EntryPoint = "kill")]
    private static extern int Signal(int process, int signal);

    private static void Kill(Process process)
    {
        try
        {
            process.Kill(entireProcessTree: true);
        }
        catch (InvalidOperationException)
        {
            // It has ended already.
        }
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
