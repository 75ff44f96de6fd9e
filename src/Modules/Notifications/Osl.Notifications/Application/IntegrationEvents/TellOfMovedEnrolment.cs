using MediatR;
using Osl.Activities.Contracts;
using Osl.BuildingBlocks.Application;
using Osl.Notifications.Application.Announcing;
using Osl.Notifications.Domain.Notices;

namespace Osl.Notifications.Application.IntegrationEvents;

/// <summary>Tells a person that what they enrolled in was put off.</summary>
internal sealed class TellOfMovedEnrolment(Announcer announcer) : INotificationHandler<EnrolmentMoved>
{
    public Task Handle(EnrolmentMoved notification, CancellationToken cancellationToken)
    {
        var kind = notification.HasNewTime ? NoticeKind.ActivityPostponed : NoticeKind.ActivityPutOff;
        var notice = new Notice(kind, notification.ActivityId, notification.Title, WarsawCalendar.DayOf(notification.StartsAt));
        return announcer.TellPerson(notice, Occurrence.OfFact(notice, notification.EventId), notification.PersonId, cancellationToken);
    }
}
