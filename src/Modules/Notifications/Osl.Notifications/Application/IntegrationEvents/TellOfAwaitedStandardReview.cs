using MediatR;
using Osl.Activities.Contracts;
using Osl.Notifications.Application.Announcing;
using Osl.Notifications.Domain.Notices;

namespace Osl.Notifications.Application.IntegrationEvents;

/// <summary>Tells the director that the child-protection standard is to be reviewed (Act of 13 May 2016 Art. 22c(6)).</summary>
internal sealed class TellOfAwaitedStandardReview(Announcer announcer) : INotificationHandler<StandardReviewAwaited>
{
    public Task Handle(StandardReviewAwaited notification, CancellationToken cancellationToken)
    {
        var notice = new Notice(NoticeKind.StandardReviewAwaited, notification.StandardId, notification.Title, notification.DueOn, notification.DaysLeft);
        return announcer.Tell(notice, Occurrence.OnCalendar(notice), cancellationToken);
    }
}
