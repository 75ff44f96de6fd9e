using MediatR;
using Osl.Notifications.Application.Announcing;
using Osl.Notifications.Domain.Digests;
using Osl.Notifications.Domain.Notices;
using Osl.Planning.Contracts;

namespace Osl.Notifications.Application.IntegrationEvents;

/// <summary>Tells the owner that a follow-up is due, and puts it on the agenda.</summary>
internal sealed class TellOfFollowUpDue(Announcer announcer, Agenda agenda) : INotificationHandler<FollowUpDue>
{
    public async Task Handle(FollowUpDue notification, CancellationToken cancellationToken)
    {
        var notice = new Notice(NoticeKind.FollowUpDue, notification.FollowUpId, notification.Subject, notification.DueOn, notification.DaysOverdue);
        await announcer.Tell(notice, Occurrence.OnCalendar(notice), cancellationToken, notification.OwnerStaffMemberId);
        await agenda.Await(new(AgendaTopic.FollowUp, notification.FollowUpId, notification.Subject, notification.DueOn, notification.PlanId, notification.OwnerStaffMemberId), notification.OccurredAt, cancellationToken);
    }
}
