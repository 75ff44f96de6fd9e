using MediatR;
using Osl.Activities.Contracts;
using Osl.BuildingBlocks.Application;
using Osl.Notifications.Application.Announcing;
using Osl.Notifications.Domain.Notices;

namespace Osl.Notifications.Application.IntegrationEvents;

/// <summary>Tells a person that they wait for a place.</summary>
internal sealed class TellOfWaitlistedEnrolment(Announcer announcer) : INotificationHandler<EnrolmentWaitlisted>
{
    public Task Handle(EnrolmentWaitlisted notification, CancellationToken cancellationToken)
    {
        var notice = new Notice(NoticeKind.EnrolmentWaitlisted, notification.ActivityId, notification.Title, WarsawCalendar.DayOf(notification.StartsAt));
        return announcer.TellPerson(notice, Occurrence.OfFact(notice, notification.EventId), notification.PersonId, cancellationToken);
    }
}
