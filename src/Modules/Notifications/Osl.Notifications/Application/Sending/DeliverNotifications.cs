using System.Net.Mail;
using Microsoft.Extensions.Logging;
using Osl.BuildingBlocks.Application;
using Osl.BuildingBlocks.Domain;
using Osl.BuildingBlocks.Tenancy;
using Osl.Notifications.Application.Wording;
using Osl.Notifications.Domain.Sending;

namespace Osl.Notifications.Application.Sending;

/// <summary>
/// Sends what is due. Each message is claimed in a transaction of its own, sent outside of any, and settled in another:
/// whoever dies between the last two leaves a message that goes out once more, under the same Message-ID.
/// </summary>
[SystemOnly]
internal sealed partial record DeliverNotifications : ISweep
{
    private const int BatchSize = 50;

    internal sealed partial class Handler(
        IReads<Notification> notifications, IContactDirectory contacts, IMailer mailer, ISystemSender system, TimeProvider clock, ILogger<Handler> log)
        : ISweepHandler<DeliverNotifications>
    {
        public async Task<Done> Handle(DeliverNotifications request, CancellationToken cancellationToken)
        {
            var tried = new HashSet<NotificationId>();
            while (true)
            {
                var due = (await Due(cancellationToken)).Where(one => tried.Add(one.Id)).ToList();
                if (due.Count == 0)
                {
                    return Done.Value;
                }

                foreach (var (id, centre) in due)
                {
                    cancellationToken.ThrowIfCancellationRequested();
                    await Deliver(id, centre, cancellationToken);
                }
            }
        }

        private async Task Deliver(NotificationId id, CentreId centre, CancellationToken ct)
        {
            try
            {
                var claim = await system.Send(centre, new ClaimNotification(id.Value), ct);
                if (claim.Token is { } token)
                {
                    // A host that is stopping lets the message under way go out, and writes down that it did.
                    var fault = await Send(id, centre, CancellationToken.None);
                    await system.Send(centre, new SettleNotification(id.Value, token, fault), CancellationToken.None);
                }
            }
            catch (StaleVersionException)
            {
                // Another host was quicker.
            }
            catch (Exception failure) when (failure is not OperationCanceledException)
            {
                Failed(log, failure, id.Value);
            }
        }

        private async Task<SendFault?> Send(NotificationId id, CentreId centre, CancellationToken ct)
        {
            var notification = await notifications.FirstOrDefault(notifications.AcrossCentres.Where(one => one.Id == id), ct);
            if (notification is null)
            {
                return SendFault.NotRendered;
            }

            var contact = await contacts.Find(centre, notification.RecipientId, $"Notification {notification.Notice.Kind}", ct);
            if (contact is null || !MailAddress.TryCreate(contact.Email, contact.DisplayName, out var address))
            {
                return SendFault.NoAddress;
            }

            var letter = LetterWriter.Write(notification.Notice, notification.Lines, Languages.Of(contact.Language), WarsawCalendar.Today(clock));
            return await mailer.Send(new(notification.MessageKey, address, letter, clock.GetUtcNow()), ct);
        }

        private async Task<List<(NotificationId Id, CentreId Centre)>> Due(CancellationToken ct)
        {
            var now = clock.GetUtcNow();
            var (farthestHold, farthestLease) = (now + Notification.LongestHold, now + ClaimNotification.LeaseLength);
            var query = notifications.AcrossCentres
                .Where(one => one.Status == SendStatus.Queued || one.Status == SendStatus.Failed)
                .Where(one => one.NotBefore == null || one.NotBefore <= now || one.NotBefore > farthestHold)
                .Where(one => one.LeasedUntil == null || one.LeasedUntil <= now || one.LeasedUntil > farthestLease)
                .OrderBy(one => one.QueuedAt)
                .Take(BatchSize)
                .Select(one => new { one.Id, one.CentreId });
            return [.. (await notifications.List(query, ct)).Select(one => (one.Id, one.CentreId))];
        }

        [LoggerMessage(EventId = 6100, Level = LogLevel.Error, Message = "The notification {NotificationId} could not be delivered")]
        private static partial void Failed(ILogger log, Exception failure, Guid notificationId);
    }
}
