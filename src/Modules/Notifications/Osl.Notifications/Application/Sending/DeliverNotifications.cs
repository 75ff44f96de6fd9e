using Microsoft.Extensions.Logging;
using Osl.BuildingBlocks.Application;
using Osl.BuildingBlocks.Domain;
using Osl.Notifications.Domain.Sending;

namespace Osl.Notifications.Application.Sending;

/// <summary>Sends what is due, a batch of one centre's after the other.</summary>
[SystemOnly]
internal sealed partial record DeliverNotifications : ISweep
{
    private const int LookAhead = 1_000;
    private const int BatchSize = 50;

    internal sealed partial class Handler(IReads<Notification> notifications, PostRound round, NotificationMetrics metrics, TimeProvider clock, ILogger<Handler> log) : ISweepHandler<DeliverNotifications>
    {
        public async Task<Done> Handle(DeliverNotifications request, CancellationToken cancellationToken)
        {
            var tried = new HashSet<NotificationId>();
            while (true)
            {
                var waiting = await Due(cancellationToken);
                metrics.Waits(waiting.Count == 0 ? TimeSpan.Zero : clock.GetUtcNow() - waiting[0].QueuedAt);
                var due = waiting.Where(one => tried.Add(one.Id)).ToList();
                if (due.Count == 0)
                {
                    return Done.Value;
                }

                foreach (var centre in due.GroupBy(one => one.Centre, one => one.Id))
                {
                    foreach (var batch in centre.Chunk(BatchSize))
                    {
                        cancellationToken.ThrowIfCancellationRequested();
                        if (!await Deliver(centre.Key, batch, cancellationToken))
                        {
                            tried.ExceptWith(batch);
                        }
                    }
                }
            }
        }

        /// <returns>False where another host was quicker with some of them: the others are to be looked for again.</returns>
        private async Task<bool> Deliver(CentreId centre, NotificationId[] batch, CancellationToken ct)
        {
            try
            {
                await round.Deliver(centre, batch, ct);
                return true;
            }
            catch (StaleVersionException)
            {
                return false;
            }
            catch (Exception failure) when (failure is not OperationCanceledException)
            {
                // One centre's failure does not keep the others waiting; the next sweep tries again.
                Failed(log, failure, centre.Value);
                return true;
            }
        }

        private async Task<List<(NotificationId Id, CentreId Centre, DateTimeOffset QueuedAt)>> Due(CancellationToken ct)
        {
            var now = clock.GetUtcNow();
            var (farthestHold, farthestLease) = (now + Notification.LongestHold, now + ClaimNotifications.LeaseLength);
            var query = notifications.AcrossCentres
                .Where(one => one.Status == SendStatus.Queued || one.Status == SendStatus.Failed)
                .Where(one => one.NotBefore == null || one.NotBefore <= now || one.NotBefore > farthestHold)
                .Where(one => one.LeasedUntil == null || one.LeasedUntil <= now || one.LeasedUntil > farthestLease)
                .OrderBy(one => one.QueuedAt)
                .Take(LookAhead)
                .Select(one => new { one.Id, one.CentreId, one.QueuedAt });
            return [.. (await notifications.List(query, ct)).Select(one => (one.Id, one.CentreId, one.QueuedAt))];
        }

        [LoggerMessage(EventId = 6100, Level = LogLevel.Error, Message = "Notifications of the centre {CentreId} could not be delivered")]
        private static partial void Failed(ILogger log, Exception failure, Guid centreId);
    }
}
