using MediatR;
using Osl.Notifications.Application.Announcing;
using Osl.Planning.Contracts;

namespace Osl.Notifications.Application.IntegrationEvents;

/// <summary>Nothing is awaited of a plan that gave way to the next version.</summary>
internal sealed class CloseSupersededPlan(Agenda agenda) : INotificationHandler<PlanSuperseded>
{
    public Task Handle(PlanSuperseded notification, CancellationToken cancellationToken) => agenda.CloseAllOf(notification.PlanId, cancellationToken);
}
