using MediatR;
using Osl.Activities.Contracts;
using Osl.BuildingBlocks.Application;
using Osl.Notifications.Application.Announcing;
using Osl.Notifications.Domain.Notices;

namespace Osl.Notifications.Application.IntegrationEvents;

/// <summary>Reminds a person of what they enrolled in.</summary>
internal sealed class TellOfRemindedEnrolment(Announcer announcer) : INotificationHandler<EnrolmentReminded>
{
    public Task Handle(EnrolmentReminded notification, CancellationToken cancellationToken)
    {
        var notice = new Notice(NoticeKind.ActivityReminder, notification.ActivityId, notification.Title, WarsawCalendar.DayOf(notification.StartsAt));
        return announcer.TellPerson(notice, Occurrence.OfFact(notice, notification.EventId), notification.PersonId, cancellationToken);
    }
}
