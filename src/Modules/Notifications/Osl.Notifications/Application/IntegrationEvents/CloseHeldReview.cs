using MediatR;
using Osl.Notifications.Application.Announcing;
using Osl.Notifications.Domain.Digests;
using Osl.Planning.Contracts;

namespace Osl.Notifications.Application.IntegrationEvents;

/// <summary>A review that was held leaves the agenda.</summary>
internal sealed class CloseHeldReview(Agenda agenda) : INotificationHandler<PlanReviewHeld>
{
    public Task Handle(PlanReviewHeld notification, CancellationToken cancellationToken) =>
        agenda.Close(AgendaTopic.PlanReview, notification.ReviewId, notification.PlanId, cancellationToken);
}
