using MediatR;
using Osl.Activities.Contracts;
using Osl.BuildingBlocks.Application;
using Osl.Notifications.Application.Announcing;
using Osl.Notifications.Domain.Notices;

namespace Osl.Notifications.Application.IntegrationEvents;

/// <summary>Tells the guardian of somebody under age until when a place is kept for their consent.</summary>
internal sealed class TellOfReservedEnrolment(Announcer announcer) : INotificationHandler<EnrolmentReserved>
{
    public Task Handle(EnrolmentReserved notification, CancellationToken cancellationToken)
    {
        var notice = new Notice(NoticeKind.EnrolmentReserved, notification.ActivityId, notification.Title, WarsawCalendar.DayOf(notification.ConsentBy));
        return announcer.TellPerson(notice, Occurrence.OfFact(notice, notification.EventId), notification.PersonId, cancellationToken);
    }
}
