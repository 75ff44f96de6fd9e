using System.Collections.Concurrent;
using System.Diagnostics;
using System.Threading.Channels;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Osl.BuildingBlocks.Messaging.Delivery;

/// <summary>
/// Claims what is due and hands it to a few workers. It waits to be woken (by a commit here, by another host, by a worker that
/// made room, by a retry that falls due), and looks on its own only now and then, for what a crash left.
/// </summary>
internal sealed partial class Dispatcher(
    EventDelivery delivery,
    Inbox inbox,
    Deliverer deliverer,
    OutboxSignal signal,
    MessagingMetrics metrics,
    IMessagingDialect dialect,
    MessagingOptions options,
    ILogger<Dispatcher> log) : BackgroundService
{
    private static readonly TimeSpan AfterFailure = TimeSpan.FromSeconds(1);

    private readonly Channel<ClaimedDelivery> queue = Channel.CreateUnbounded<ClaimedDelivery>();
    private readonly ConcurrentDictionary<Guid, bool> interrupted = new();
    private readonly int parallel = Math.Min(options.Parallel, dialect.MostParallel);
    private long usualTicks;
    private int pending;

    public override async Task StartAsync(CancellationToken cancellationToken)
    {
        await delivery.Declared(cancellationToken);
        await inbox.ReleaseAbandoned(cancellationToken);
        await base.StartAsync(cancellationToken);
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        var workers = Enumerable.Range(0, parallel).Select(_ => Task.Run(() => Work(stoppingToken), CancellationToken.None)).ToArray();
        await Claim(stoppingToken);
        await Task.WhenAll(workers);
        await GiveBack();
    }

    private async Task Claim(CancellationToken stopping)
    {
        var sweepAt = 0L;
        while (!stopping.IsCancellationRequested)
        {
            try
            {
                var room = Room();
                var claimed = room > 0 ? await inbox.Claim(room, stopping) : [];
                Interlocked.Add(ref pending, claimed.Count);
                foreach (var one in claimed)
                {
                    queue.Writer.TryWrite(one);
                }

                if (Environment.TickCount64 >= sweepAt)
                {
                    await metrics.Measure(stopping);
                    sweepAt = Environment.TickCount64 + (long)options.Sweep.TotalMilliseconds;
                }

                if (claimed.Count < room || room <= 0)
                {
                    await signal.Wait(BackOff.Jittered(options.Sweep), stopping);
                }
            }
            catch (OperationCanceledException) when (stopping.IsCancellationRequested)
            {
                return;
            }
            catch (Exception failure)
            {
                LogClaimFailed(FailureSummary.Of(failure));
                await Task.Delay(BackOff.Jittered(AfterFailure), stopping).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            }
        }
    }

    private async Task Work(CancellationToken stopping)
    {
        while (!stopping.IsCancellationRequested)
        {
            try
            {
                var next = await queue.Reader.ReadAsync(stopping);
                var started = Stopwatch.GetTimestamp();
                try
                {
                    if (await deliverer.Deliver(next, stopping) is { } backOff)
                    {
                        _ = WakeAfter(backOff, stopping);
                    }
                }
                finally
                {
                    Volatile.Write(ref usualTicks, ((Volatile.Read(ref usualTicks) * 7) + Stopwatch.GetElapsedTime(started).Ticks) / 8);
                    if (stopping.IsCancellationRequested)
                    {
                        interrupted[next.Lease] = true;
                    }

                    // Half the room is free, or a stream's next one may go: time to claim again.
                    if (Interlocked.Decrement(ref pending) <= options.Batch / 2)
                    {
                        signal.Wake();
                    }
                }
            }
            catch (OperationCanceledException) when (stopping.IsCancellationRequested)
            {
                return;
            }
            catch (Exception failure)
            {
                // The failure could not even be written down: the lease runs out by itself, and the delivery comes back.
                LogDeliveryLost(FailureSummary.Of(failure));
            }
        }
    }

    /// <summary>No more than is done well within a lease, at the pace that deliveries go lately.</summary>
    private int Room()
    {
        var inTime = parallel * (options.Lease.Ticks / 4) / Math.Max(1, Volatile.Read(ref usualTicks));
        return (int)Math.Clamp(inTime, 1, options.Batch) - Volatile.Read(ref pending);
    }

    private async Task WakeAfter(TimeSpan backOff, CancellationToken stopping)
    {
        await Task.Delay(backOff + TimeSpan.FromMilliseconds(5), stopping).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        signal.Wake();
    }

    private async Task GiveBack()
    {
        while (queue.Reader.TryRead(out var left))
        {
            interrupted[left.Lease] = true;
        }

        try
        {
            foreach (var lease in interrupted.Keys)
            {
                await inbox.Release(lease, CancellationToken.None);
            }
        }
        catch (Exception failure)
        {
            LogClaimFailed(FailureSummary.Of(failure));
        }
    }

    [LoggerMessage(1, LogLevel.Error, "Deliveries could not be claimed or given back: {Error}")]
    private partial void LogClaimFailed(string error);

    [LoggerMessage(2, LogLevel.Error, "The outcome of a delivery could not be written down; it comes back when its lease runs out: {Error}")]
    private partial void LogDeliveryLost(string error);
}
