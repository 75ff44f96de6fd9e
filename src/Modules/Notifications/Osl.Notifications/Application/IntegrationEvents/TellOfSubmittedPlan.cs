using MediatR;
using Osl.Notifications.Application.Announcing;
using Osl.Notifications.Domain.Notices;
using Osl.Planning.Contracts;

namespace Osl.Notifications.Application.IntegrationEvents;

/// <summary>Tells the director that a plan awaits approval.</summary>
internal sealed class TellOfSubmittedPlan(Announcer announcer) : INotificationHandler<PlanSubmitted>
{
    public Task Handle(PlanSubmitted notification, CancellationToken cancellationToken)
    {
        var notice = new Notice(NoticeKind.PlanSubmitted, notification.PlanId, notification.Title);
        return announcer.Tell(notice, Occurrence.OfFact(notice, notification.EventId), cancellationToken);
    }
}
