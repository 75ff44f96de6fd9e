using MediatR;
using Osl.Activities.Contracts;
using Osl.Notifications.Application.Announcing;
using Osl.Notifications.Domain.Notices;

namespace Osl.Notifications.Application.IntegrationEvents;

/// <summary>Sends whoever organised activities one letter that lists those to be settled.</summary>
internal sealed class TellOfAwaitedSettlement(Announcer announcer) : INotificationHandler<SettlementAwaited>
{
    public Task Handle(SettlementAwaited notification, CancellationToken cancellationToken)
    {
        var lines = notification.ActivityIds.Zip(notification.Titles, notification.EndedOn)
            .Select(one => new Notice(NoticeKind.SettlementAwaited, one.First, one.Second, one.Third))
            .ToList();
        var subject = notification.OrganizerStaffMemberId ?? notification.CentreId!.Value;
        var notice = new Notice(NoticeKind.SettlementAwaited, subject, "", notification.EndedOn[0], notification.Count);
        return announcer.Tell(notice, Occurrence.OfFact(notice, notification.EventId), cancellationToken, notification.OrganizerStaffMemberId, lines);
    }
}
