using MediatR;
using Osl.Notifications.Application.Announcing;
using Osl.Notifications.Domain.Digests;
using Osl.Notifications.Domain.Notices;
using Osl.Planning.Contracts;

namespace Osl.Notifications.Application.IntegrationEvents;

/// <summary>Tells the organizer, and by way of escalation the director, that a review was not held in time.</summary>
internal sealed class TellOfReviewOverdue(Announcer announcer, Agenda agenda) : INotificationHandler<PlanReviewOverdue>
{
    public async Task Handle(PlanReviewOverdue notification, CancellationToken cancellationToken)
    {
        var notice = new Notice(NoticeKind.PlanReviewOverdue, notification.ReviewId, notification.Title, notification.DueOn, notification.DaysOverdue);
        await announcer.Tell(notice, Occurrence.OnCalendar(notice), cancellationToken);
        await agenda.Await(new(AgendaTopic.PlanReview, notification.ReviewId, notification.Title, notification.DueOn, notification.PlanId), notification.OccurredAt, cancellationToken);
    }
}
