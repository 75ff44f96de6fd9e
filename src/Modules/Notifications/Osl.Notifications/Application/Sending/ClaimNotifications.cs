using Osl.BuildingBlocks.Application;
using Osl.Notifications.Application.Announcing;
using Osl.Notifications.Domain.Preferences;
using Osl.Notifications.Domain.Recipients;
using Osl.Notifications.Domain.Sending;

namespace Osl.Notifications.Application.Sending;

/// <summary>Takes the right to send these messages, without those whose recipient does not want them, is asleep, or has left.</summary>
[SystemOnly]
internal sealed record ClaimNotifications(IReadOnlyCollection<Guid> Ids) : ICommand<Claim>
{
    /// <summary>Longer than a batch may take, and than the clocks of two hosts may differ.</summary>
    public static readonly TimeSpan LeaseLength = TimeSpan.FromMinutes(6);

    internal sealed class Handler(
        IRepository<Notification> notifications, IRepository<Recipient> staff, IRepository<NotificationPreferences> preferences,
        IIdSource ids, TimeProvider clock) : ICommandHandler<ClaimNotifications, Claim>
    {
        public async Task<Claim> Handle(ClaimNotifications request, CancellationToken cancellationToken)
        {
            var now = clock.GetUtcNow();
            var lease = new SendLease(ids.Next(), now, LeaseLength);
            var due = (await notifications.List(new Among([.. request.Ids.Select(id => new NotificationId(id))]), cancellationToken)).Where(one => one.IsDue(now, LeaseLength)).ToList();
            var atWork = (await staff.List(new StaffAtWork(), cancellationToken)).Select(one => one.Id).ToHashSet();
            var wishes = (await preferences.List(new PreferencesOf([.. due.Select(one => one.RecipientId).Distinct()]), cancellationToken)).ToDictionary(one => one.Id);
            return new(lease.Token, [
                .. due.Where(one => MayGo(one, one.PersonId is not null || atWork.Contains(one.RecipientId), wishes.GetValueOrDefault(one.RecipientId), now) && one.Claim(lease)).Select(one => one.Id.Value),
            ]);
        }

        private static bool MayGo(Notification notification, bool atWork, NotificationPreferences? wish, DateTimeOffset now)
        {
            var kind = notification.Notice.Kind;
            if (!atWork || wish?.Wants(kind, notification.Channel) == false)
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
    }
}

/// <summary>The messages that may go out now, and the token of the lease on them.</summary>
internal sealed record Claim(Guid Token, IReadOnlyList<Guid> Ids);
