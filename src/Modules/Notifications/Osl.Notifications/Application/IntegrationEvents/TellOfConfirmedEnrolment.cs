using MediatR;
using Osl.Activities.Contracts;
using Osl.BuildingBlocks.Application;
using Osl.Notifications.Application.Announcing;
using Osl.Notifications.Domain.Notices;

namespace Osl.Notifications.Application.IntegrationEvents;

/// <summary>Tells a person that their place is confirmed.</summary>
internal sealed class TellOfConfirmedEnrolment(Announcer announcer) : INotificationHandler<EnrolmentConfirmed>
{
    public Task Handle(EnrolmentConfirmed notification, CancellationToken cancellationToken)
    {
        var notice = new Notice(NoticeKind.EnrolmentConfirmed, notification.ActivityId, notification.Title, WarsawCalendar.DayOf(notification.StartsAt));
        return announcer.TellPerson(notice, Occurrence.OfFact(notice, notification.EnrolmentId), notification.PersonId, cancellationToken);
    }
}
