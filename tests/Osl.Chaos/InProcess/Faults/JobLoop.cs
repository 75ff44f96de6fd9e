using Microsoft.Extensions.DependencyInjection;
using Osl.BuildingBlocks.Messaging.Delivery;
using Osl.BuildingBlocks.Modules;
using Osl.Chaos.InProcess.State;
using Osl.Testing.Hosting;

namespace Osl.Chaos.InProcess.Faults;

/// <summary>The same for jobs: a sweep that failed anywhere leaves whole decisions, and the next run makes the rest, each once.</summary>
internal sealed class JobLoop(FaultHost host, Ledger ledger, Agreement agreement, Verdict verdict, Strikes strikes)
{
    private const int MostFaults = 1_000;
    private const string CleanUp = "messaging.clean-up";

    public async Task Through(string job)
    {
        foreach (var fault in strikes.Faults().Where(fault => fault.Kind != FaultKind.Cancellation).Take(MostFaults))
        {
            await Run(job, fault);
            await host.Services.GetRequiredService<IEventDelivery>().DrainAsync(CancellationToken.None);
            foreach (var flaw in await agreement.Flaws(kept: job != CleanUp))
            {
                verdict.Violated($"{job}, {fault}: {flaw}");
            }

            if (!fault.Fired)
            {
                await RunsOnce(job);
                return;
            }

            verdict.Exercise();
        }

        verdict.Violated($"{job} did not come to its end in {MostFaults} tries");
    }

    private async Task RunsOnce(string job)
    {
        verdict.Round();
        await host.Services.GetRequiredService<IEventDelivery>().DrainAsync(CancellationToken.None);
        var before = await ledger.Snap();
        await host.RunJob(job);
        var moved = (await ledger.Snap()).Against(before);
        verdict.Require(moved.Count == 0, $"{job} ran twice at one moment, and the second time changed {string.Join(", ", moved)}");
    }

    private async Task Run(string job, Fault fault)
    {
        try
        {
            // In a flow of its own, so that nothing else meets the fault.
            await Task.Run(async () =>
            {
                Fault.Current = fault;
                await host.RunJob(job);
            });
        }
        catch (Exception failure) when (fault.Fired)
        {
            verdict.Require(failure is not NullReferenceException, $"{job}, {fault}: {failure}");
        }
    }

    /// <summary>The names of all; the one that forgets what was delivered comes last.</summary>
    public IReadOnlyList<string> All => [.. host.Services.GetServices<IModule>().SelectMany(module => module.Jobs).Select(job => job.Name).OrderBy(name => name == CleanUp)];
}
