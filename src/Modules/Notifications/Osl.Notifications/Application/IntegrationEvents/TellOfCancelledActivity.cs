using MediatR;
using Osl.Activities.Contracts;
using Osl.BuildingBlocks.Application;
using Osl.Notifications.Application.Announcing;
using Osl.Notifications.Domain.Notices;

namespace Osl.Notifications.Application.IntegrationEvents;

/// <summary>Tells a person that what they enrolled in was cancelled; who withdrew knows it.</summary>
internal sealed class TellOfCancelledActivity(Announcer announcer) : INotificationHandler<EnrolmentWithdrawn>
{
    private const string Cancelled = "ActivityCancelled";

    public Task Handle(EnrolmentWithdrawn notification, CancellationToken cancellationToken)
    {
        if (notification.Cause != Cancelled)
        {
            return Task.CompletedTask;
        }

        var notice = new Notice(NoticeKind.ActivityCancelled, notification.ActivityId, notification.Title, WarsawCalendar.DayOf(notification.StartsAt));
        return announcer.TellPerson(notice, Occurrence.OfFact(notice, notification.EventId), notification.PersonId, cancellationToken);
    }
}
