using Osl.BuildingBlocks.Application;
using Osl.BuildingBlocks.Application.Specifications;
using Osl.BuildingBlocks.Domain;
using Osl.BuildingBlocks.Tenancy;
using Osl.Notifications.Application.Announcing;
using Osl.Notifications.Domain.Digests;
using Osl.Notifications.Domain.Notices;
using Osl.Notifications.Domain.Preferences;
using Osl.Notifications.Domain.Recipients;
using Osl.Notifications.Domain.Sending;

namespace Osl.Notifications.Application.Digests;

/// <summary>Queues today's digest for everyone in a centre who has something on it, once a day.</summary>
[SystemOnly]
internal sealed record QueueMorningDigests : ICommand<Done>
{
    internal sealed class Handler(
        IRepository<Recipient> staff, IRepository<NotificationPreferences> preferences, IRepository<AgendaItem> agenda,
        IRepository<Notification> notifications, IReads<Notification> written, ILegalParameters parameters,
        RequestScope scope, IIdSource ids, TimeProvider clock) : ICommandHandler<QueueMorningDigests, Done>
    {
        public async Task<Done> Handle(QueueMorningDigests request, CancellationToken cancellationToken)
        {
            var now = clock.GetUtcNow();
            var today = WarsawCalendar.DayOf(now);
            if (!await IsTheHour(now, today, cancellationToken))
            {
                return Done.Value;
            }

            var everyone = await staff.List(new StaffAtWork(), cancellationToken);
            var waiting = await WithoutDigest(everyone, today, cancellationToken);
            var open = await agenda.List(new StillOpen(), cancellationToken);
            var (dueDays, expiringDays) = (
                await parameters.Value(Parameters.DigestDueDays, today, cancellationToken),
                await parameters.Value(Parameters.DigestExpiringDays, today, cancellationToken));
            foreach (var recipient in waiting)
            {
                var digest = Digest.For(recipient, everyone, open, today, dueDays, expiringDays);
                if (digest.Lines.Count > 0)
                {
                    notifications.Add(Letter(recipient.Id, digest, today, now));
                }
            }

            return Done.Value;
        }

        private async Task<bool> IsTheHour(DateTimeOffset now, DateOnly today, CancellationToken ct)
        {
            var hour = TimeZoneInfo.ConvertTime(now, WarsawCalendar.Zone).Hour;
            return hour >= await parameters.Value(Parameters.DigestFromHour, today, ct)
                && hour < await parameters.Value(Parameters.DigestUntilHour, today, ct);
        }

        // A digest of a later day counts too: after the clock was turned back nobody gets one for a day that is over.
        private async Task<IReadOnlyList<Recipient>> WithoutDigest(IReadOnlyList<Recipient> everyone, DateOnly today, CancellationToken ct)
        {
            var had = await written.List(
                written.All.Where(one => one.Notice.Kind == NoticeKind.MorningDigest && one.Notice.Day >= today).Select(one => one.RecipientId), ct);
            var unwilling = (await preferences.List(new PreferencesOf([.. everyone.Select(one => one.Id)]), ct))
                .Where(one => !one.Wants(NoticeKind.MorningDigest, Channel.Email)).Select(one => one.Id);
            var left = had.Concat(unwilling).ToHashSet();
            return [.. everyone.Where(one => !left.Contains(one.Id))];
        }

        private Notification Letter(StaffMemberId recipient, Digest digest, DateOnly today, DateTimeOffset now) => Notification.Queue(
            new(ids.Next()), scope.RequiredCentre, recipient, Channel.Email, Occurrence.OfDay(NoticeKind.MorningDigest, today),
            new Notice(NoticeKind.MorningDigest, recipient.Value, "", today, digest.Lines.Count), now, digest.Lines);
    }

    private sealed class StillOpen : Specification<AgendaItem>
    {
        public StillOpen() => Query.Where(item => item.Open);
    }
}
