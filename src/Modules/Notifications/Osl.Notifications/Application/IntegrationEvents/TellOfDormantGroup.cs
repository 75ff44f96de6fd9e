using MediatR;
using Osl.Activities.Contracts;
using Osl.Notifications.Application.Announcing;
using Osl.Notifications.Domain.Notices;

namespace Osl.Notifications.Application.IntegrationEvents;

/// <summary>Reminds whoever goes with a group that it has not met for long.</summary>
internal sealed class TellOfDormantGroup(Announcer announcer) : INotificationHandler<GroupDormant>
{
    public Task Handle(GroupDormant notification, CancellationToken cancellationToken)
    {
        var notice = new Notice(NoticeKind.GroupDormant, notification.GroupId, notification.Name, notification.QuietSince);
        return announcer.Tell(notice, Occurrence.OnCalendar(notice), cancellationToken, notification.FacilitatorStaffMemberId);
    }
}
