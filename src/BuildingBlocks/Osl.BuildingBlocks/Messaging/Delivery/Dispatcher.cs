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
    Batches batches,
    Deliverer deliverer,
    OutboxSignal signal,
    MessagingMetrics metrics,
    IMessagingDialect dialect,
    MessagingOptions options,
    ILogger<Dispatcher> log) : BackgroundService
{
    private static readonly TimeSpan AfterFailure = TimeSpan.FromSeconds(1);

    // Where commits follow one another, one claim is for all of them.
    private static readonly TimeSpan Gathering = TimeSpan.FromMilliseconds(10);

    private readonly Channel<IReadOnlyList<ClaimedDelivery>> queue = Channel.CreateUnbounded<IReadOnlyList<ClaimedDelivery>>();
    private readonly ConcurrentDictionary<Guid, bool> unsettled = new();
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
        await GiveBackTheRest();
    }

    private async Task Claim(CancellationToken stopping)
    {
        var sweepAt = 0L;
        while (!stopping.IsCancellationRequested)
        {
            try
            {
                await GiveBack(stopping);
                var room = Room();
                var claimed = room > 0 ? await inbox.Claim(room, stopping) : [];
                Interlocked.Add(ref pending, claimed.Count);
                foreach (var batch in batches.Of(claimed))
                {
                    queue.Writer.TryWrite(batch);
                }

                if (Environment.TickCount64 >= sweepAt)
                {
                    await metrics.Measure(stopping);
                    sweepAt = Environment.TickCount64 + (long)options.Sweep.TotalMilliseconds;
                }

                if (claimed.Count < room || room <= 0)
                {
                    await signal.Wait(BackOff.Jittered(options.Sweep), stopping);
                    if (Volatile.Read(ref pending) == 0)
                    {
                        await Task.Delay(Gathering, stopping);
                    }
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
                    foreach (var backOff in (await deliverer.Deliver(next, stopping)).Waits)
                    {
                        _ = WakeAfter(backOff, stopping);
                    }
                }
                catch (Exception failure)
                {
                    // It could not even be written down, or the host stops: it is given back before the next claim.
                    unsettled[next[0].Lease] = true;
                    if (!stopping.IsCancellationRequested)
                    {
                        LogDeliveryLost(FailureSummary.Of(failure));
                        await Task.Delay(BackOff.Jittered(AfterFailure), stopping).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
                    }
                }
                finally
                {
                    Volatile.Write(ref usualTicks, ((Volatile.Read(ref usualTicks) * 7) + (Stopwatch.GetElapsedTime(started).Ticks / next.Count)) / 8);

                    // Half the room is free, or a stream's next one may go: time to claim again.
                    if (Interlocked.Add(ref pending, -next.Count) <= options.Batch / 2)
                    {
                        signal.Wake();
                    }
                }
            }
            catch (OperationCanceledException) when (stopping.IsCancellationRequested)
            {
                return;
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

    private async Task GiveBackTheRest()
    {
        while (queue.Reader.TryRead(out var left))
        {
            unsettled[left[0].Lease] = true;
        }

        try
        {
            await GiveBack(CancellationToken.None);
        }
        catch (Exception failure)
        {
            LogClaimFailed(FailureSummary.Of(failure));
        }
    }

    /// <summary>What else was claimed with it and is still under way is done first, or finds its lease gone.</summary>
    private async Task GiveBack(CancellationToken ct)
    {
        foreach (var lease in unsettled.Keys)
        {
            await inbox.Release(lease, ct);
            unsettled.TryRemove(lease, out _);
        }
    }

    [LoggerMessage(1, LogLevel.Error, "Deliveries could not be claimed or given back: {Error}")]
    private partial void LogClaimFailed(string error);

    [LoggerMessage(2, LogLevel.Error, "The outcome of a delivery could not be written down; it is given back: {Error}")]
    private partial void LogDeliveryLost(string error);
}
