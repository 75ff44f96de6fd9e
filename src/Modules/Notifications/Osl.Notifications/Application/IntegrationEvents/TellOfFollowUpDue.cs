using MediatR;
using Osl.Notifications.Application.Announcing;
using Osl.Notifications.Domain.Notices;
using Osl.Planning.Contracts;

namespace Osl.Notifications.Application.IntegrationEvents;

/// <summary>Tells the owner that a follow-up is due.</summary>
internal sealed class TellOfFollowUpDue(Announcer announcer) : INotificationHandler<FollowUpDue>
{
    public Task Handle(FollowUpDue notification, CancellationToken cancellationToken)
    {
        var notice = new Notice(NoticeKind.FollowUpDue, notification.FollowUpId, notification.Subject, notification.DueOn, notification.DaysOverdue);
        return announcer.Tell(notice, Occurrence.OnCalendar(notice), cancellationToken, notification.OwnerStaffMemberId);
    }
}
