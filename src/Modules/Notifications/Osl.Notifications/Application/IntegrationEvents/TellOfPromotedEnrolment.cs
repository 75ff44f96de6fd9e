using MediatR;
using Osl.Activities.Contracts;
using Osl.BuildingBlocks.Application;
using Osl.Notifications.Application.Announcing;
using Osl.Notifications.Domain.Notices;

namespace Osl.Notifications.Application.IntegrationEvents;

/// <summary>Tells a person who waited that a place is theirs. The confirmation that follows is the same occurrence; where a guardian has to agree first, that is told.</summary>
internal sealed class TellOfPromotedEnrolment(Announcer announcer) : INotificationHandler<EnrolmentPromoted>
{
    public Task Handle(EnrolmentPromoted notification, CancellationToken cancellationToken)
    {
        if (notification.ConsentBy is not null)
        {
            return Task.CompletedTask;
        }

        var notice = new Notice(NoticeKind.EnrolmentPromoted, notification.ActivityId, notification.Title, WarsawCalendar.DayOf(notification.StartsAt));
        var seat = notice with { Kind = NoticeKind.EnrolmentConfirmed };
        return announcer.TellPerson(notice, Occurrence.OfFact(seat, notification.EnrolmentId), notification.PersonId, cancellationToken);
    }
}
