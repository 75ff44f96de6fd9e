using MediatR;
using Osl.Notifications.Application.Announcing;
using Osl.Planning.Contracts;

namespace Osl.Notifications.Application.IntegrationEvents;

/// <summary>Nothing is awaited of a plan that was closed.</summary>
internal sealed class CloseClosedPlan(Agenda agenda) : INotificationHandler<PlanClosed>
{
    public Task Handle(PlanClosed notification, CancellationToken cancellationToken) => agenda.CloseAllOf(notification.PlanId, cancellationToken);
}
