using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;
using Osl.BuildingBlocks.Application;
using Osl.BuildingBlocks.Persistence;

namespace Osl.BuildingBlocks.Messaging.Delivery;

/// <summary>
/// Delivers a batch in one transaction. Where one of it fails, those before it go again without it, it goes alone, and those after it
/// go on together: a failure costs nobody else an attempt.
/// </summary>
internal sealed partial class Deliverer(
    DeliveryTransaction transaction,
    IDatabaseDialect database,
    Inbox inbox,
    MessagingOptions options,
    MessagingMetrics metrics,
    ILogger<Deliverer> log)
{
    private const int TriesAtOnce = 5;

    public async Task<DeliveryOutcome> Deliver(IReadOnlyList<ClaimedDelivery> batch, CancellationToken stopping)
    {
        var outcome = new DeliveryOutcome();
        await Deliver(batch, outcome, stopping);
        if (outcome.LostSome)
        {
            // What stood behind it is not kept from its new holder for the rest of a lease.
            await inbox.Release(batch[0].Lease, stopping);
        }

        return outcome;
    }

    private async Task Deliver(IReadOnlyList<ClaimedDelivery> batch, DeliveryOutcome outcome, CancellationToken stopping)
    {
        for (var rest = batch; rest.Count > 0;)
        {
            var culprit = rest.Count == 1 ? 0 : await Together(rest, stopping);
            if (culprit == rest.Count)
            {
                outcome.Delivered += culprit;
                return;
            }

            await Deliver([.. rest.Take(culprit)], outcome, stopping);
            if (!outcome.HoldsBack(rest[culprit]))
            {
                await Alone(rest[culprit], outcome, stopping);
            }

            rest = [.. rest.Skip(culprit + 1).Where(delivery => !outcome.HoldsBack(delivery))];
        }
    }

    /// <returns>Which one failed; as many as there are when all were delivered.</returns>
    private async Task<int> Together(IReadOnlyList<ClaimedDelivery> batch, CancellationToken stopping)
    {
        using var timeout = CancellationTokenSource.CreateLinkedTokenSource(stopping);
        timeout.CancelAfter(options.Lease / 2);
        try
        {
            if (!await transaction.Run(batch, timeout.Token))
            {
                return 0;
            }

            foreach (var delivery in batch)
            {
                metrics.Delivered(delivery.Consumer);
            }

            return batch.Count;
        }
        catch (Exception failure) when (!stopping.IsCancellationRequested)
        {
            // Where it met no delivery but the whole, each by itself shows whose it is.
            var culprit = (failure as DeliveryException)?.At ?? 0;
            LogTakenApart(batch.Count, batch[culprit].Consumer, batch[culprit].Seq, FailureSummary.Of(CauseOf(failure)));
            return culprit;
        }
    }

    private async Task Alone(ClaimedDelivery delivery, DeliveryOutcome outcome, CancellationToken stopping)
    {
        // An attempt that was never seen to fail ended with its process. A delivery that does that again and again is stopped too.
        if (delivery.Attempts > options.Attempts * 2)
        {
            outcome.Failed(delivery, await Fail(delivery, "The process ended during every attempt.", stopping));
            return;
        }

        using var timeout = CancellationTokenSource.CreateLinkedTokenSource(stopping);
        timeout.CancelAfter(options.Lease);
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                if (await transaction.Run([delivery], timeout.Token))
                {
                    metrics.Delivered(delivery.Consumer);
                    outcome.Delivered++;
                }
                else
                {
                    LogLeaseLost(delivery.Consumer, delivery.Seq);
                    outcome.Lost(delivery);
                }

                return;
            }
            catch (Exception failure) when (attempt < TriesAtOnce && !timeout.IsCancellationRequested && IsContention(CauseOf(failure)))
            {
                // Two deliveries met on one row; the loser goes again while its lease holds.
            }
            catch (Exception failure) when (!stopping.IsCancellationRequested)
            {
                outcome.Failed(delivery, await Fail(delivery, FailureSummary.Of(CauseOf(failure)), stopping));
                return;
            }
        }
    }

    /// <summary>Also of two that make the same first row: the loser finds it there when it goes again.</summary>
    private bool IsContention(Exception failure) =>
        failure is StaleVersionException
        || database.Classify(failure) == DatabaseFault.Contention
        || (failure is DbUpdateException { InnerException: DbException inner } && database.FindUniqueViolation(inner) is not null);

    private static Exception CauseOf(Exception failure) => failure is DeliveryException { InnerException: { } cause } ? cause : failure;

    private async Task<TimeSpan> Fail(ClaimedDelivery delivery, string error, CancellationToken ct)
    {
        var park = delivery.Attempts >= options.Attempts;
        var backOff = BackOff.After(delivery.Attempts, options.FirstRetry, options.LongestRetry);
        metrics.Failed(delivery.Consumer, park);
        if (park)
        {
            LogParked(delivery.Consumer, delivery.Seq, delivery.Name, delivery.Attempts, error);
        }
        else
        {
            LogFailed(delivery.Consumer, delivery.Seq, delivery.Name, delivery.Attempts, error);
        }

        await inbox.Fail(delivery, error, backOff, park, ct);
        return backOff;
    }

    [LoggerMessage(1, LogLevel.Warning, "Delivery {Consumer}/{Seq} of {Event} failed at attempt {Attempt}: {Error}")]
    private partial void LogFailed(string consumer, long seq, string @event, int attempt, string error);

    [LoggerMessage(2, LogLevel.Error, "Delivery {Consumer}/{Seq} of {Event} is parked after {Attempt} attempts and holds back its stream: {Error}")]
    private partial void LogParked(string consumer, long seq, string @event, int attempt, string error);

    [LoggerMessage(4, LogLevel.Information, "A batch of {Count} deliveries goes again without {Consumer}/{Seq}: {Error}")]
    private partial void LogTakenApart(int count, string consumer, long seq, string error);

    [LoggerMessage(3, LogLevel.Warning, "Delivery {Consumer}/{Seq} went to another host: its lease ran out here")]
    private partial void LogLeaseLost(string consumer, long seq);
}
