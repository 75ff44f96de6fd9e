using System.Diagnostics;
using Osl.DispatcherProcess;
using Osl.Testing.Hosting;

namespace Osl.BuildingBlocks.Tests.Messaging;

/// <summary>Starts hosts as processes of their own, and kills them as a power cut would.</summary>
internal sealed class Processes(TestDatabase database) : IDisposable
{
    private readonly List<Process> running = [];

    public int Kills { get; private set; }

    /// <summary>A dispatcher that has begun to deliver.</summary>
    public async Task<Process> StartDispatcher()
    {
        var process = Start("run");
        lock (running)
        {
            running.Add(process);
        }

        var line = await process.StandardOutput.ReadLineAsync();
        line.ShouldBe("ready");
        return process;
    }

    public void Kill(Process process)
    {
        process.HasExited.ShouldBeFalse("only a running process can be killed");
        process.Kill();
        process.WaitForExit();
        running.Remove(process);
        process.Dispose();
        Kills++;
    }

    /// <summary>A process that stores a note and is gone at once.</summary>
    public async Task WriteAndDie(Guid centre, Guid ledger)
    {
        using var process = Start("write-and-die", centre.ToString(), ledger.ToString());
        await process.WaitForExitAsync();
        process.ExitCode.ShouldBe(128 + 9);
    }

    public void Dispose()
    {
        foreach (var process in running)
        {
            process.Kill();
            process.WaitForExit();
            process.Dispose();
        }
    }

    private Process Start(string verb, params string[] more)
    {
        var program = Path.ChangeExtension(typeof(DispatcherHost).Assembly.Location, null);
        return Process.Start(new ProcessStartInfo(program, [verb, database.Provider, database.ConnectionString, .. more]) { RedirectStandardOutput = true })!;
    }
}
