using MediatR;
using Osl.Notifications.Application.Announcing;
using Osl.Notifications.Domain.Digests;
using Osl.Notifications.Domain.Notices;
using Osl.Planning.Contracts;

namespace Osl.Notifications.Application.IntegrationEvents;

/// <summary>Tells the organizer and the director that a review draws near, and puts it on the agenda.</summary>
internal sealed class TellOfReviewDue(Announcer announcer, Agenda agenda) : INotificationHandler<PlanReviewDue>
{
    public async Task Handle(PlanReviewDue notification, CancellationToken cancellationToken)
    {
        var notice = new Notice(NoticeKind.PlanReviewDue, notification.ReviewId, notification.Title, notification.DueOn, notification.DaysBefore);
        await announcer.Tell(notice, Occurrence.OnCalendar(notice), cancellationToken);
        await agenda.Await(new(AgendaTopic.PlanReview, notification.ReviewId, notification.Title, notification.DueOn, notification.PlanId), notification.OccurredAt, cancellationToken);
    }
}
