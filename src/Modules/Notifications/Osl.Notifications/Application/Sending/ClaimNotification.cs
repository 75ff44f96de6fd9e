using Osl.BuildingBlocks.Application;
using Osl.BuildingBlocks.Domain;
using Osl.Notifications.Domain.Preferences;
using Osl.Notifications.Domain.Recipients;
using Osl.Notifications.Domain.Sending;

namespace Osl.Notifications.Application.Sending;

/// <summary>Takes the right to send one message, unless its recipient does not want it, is asleep, or has left.</summary>
[SystemOnly]
internal sealed record ClaimNotification(Guid Id) : ICommand<Claim>
{
    /// <summary>Longer than a send may take, and than the clocks of two hosts may differ.</summary>
    public static readonly TimeSpan LeaseLength = TimeSpan.FromMinutes(6);

    internal sealed class Handler(
        IRepository<Notification> notifications, IRepository<Recipient> staff, IRepository<NotificationPreferences> preferences,
        IIdSource ids, TimeProvider clock) : ICommandHandler<ClaimNotification, Claim>
    {
        public async Task<Claim> Handle(ClaimNotification request, CancellationToken cancellationToken)
        {
            var now = clock.GetUtcNow();
            var notification = await notifications.Get(new NotificationId(request.Id), cancellationToken);
            return notification.IsDue(now, LeaseLength) && await MayGo(notification, now, cancellationToken)
                ? Taken(notification, new SendLease(ids.Next(), now, LeaseLength))
                : Claim.None;
        }

        private async Task<bool> MayGo(Notification notification, DateTimeOffset now, CancellationToken ct)
        {
            var kind = notification.Notice.Kind;
            var recipient = await staff.Find(notification.RecipientId, ct);
            var wish = await preferences.Find(notification.RecipientId, ct);
            if (recipient is not { Active: true } || wish?.Wants(kind, notification.Channel) == false)
            {
                notification.Suppress(now);
                return false;
            }

            if (wish?.HeldUntil(kind, now, WarsawCalendar.Zone) is { } morning)
            {
                notification.Hold(morning);
                return false;
            }

            return true;
        }

        private static Claim Taken(Notification notification, SendLease lease) => notification.Claim(lease) ? new(lease.Token) : Claim.None;
    }
}

/// <summary>The token of the lease; none where nothing is to be sent now.</summary>
internal sealed record Claim(Guid? Token)
{
    public static readonly Claim None = new((Guid?)null);
}
