using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Osl.BuildingBlocks.Messaging.Delivery;

/// <summary>
/// Wakes the dispatcher when another host stored events, and tells the others of this one's. A lost connection is opened anew;
/// meanwhile the sweep finds them.
/// </summary>
internal sealed partial class OtherHosts(Inbox inbox, OutboxSignal signal, ILogger<OtherHosts> log) : BackgroundService
{
    private static readonly TimeSpan AfterLoss = TimeSpan.FromSeconds(1);

    // Told after the commit, and not in it: NOTIFY would make every commit of the server wait for the one before.
    private static readonly TimeSpan BetweenTellings = TimeSpan.FromMilliseconds(50);

    protected override Task ExecuteAsync(CancellationToken stoppingToken) => Task.WhenAll(
        Again(() => inbox.Listen(signal.Wake, stoppingToken), stoppingToken),
        Again(() => Tell(stoppingToken), stoppingToken));

    private async Task Tell(CancellationToken stopping)
    {
        await signal.WaitForStored(stopping);
        await inbox.TellOthers(stopping);
        await Task.Delay(BetweenTellings, stopping);
    }

    private async Task Again(Func<Task> work, CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            try
            {
                await work();
            }
            catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
            {
                return;
            }
            catch (Exception failure)
            {
                LogLost(FailureSummary.Of(failure));
                await Task.Delay(BackOff.Jittered(AfterLoss), stoppingToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            }
        }
    }

    [LoggerMessage(1, LogLevel.Warning, "Other hosts cannot be heard or told; trying again: {Error}")]
    private partial void LogLost(string error);
}
