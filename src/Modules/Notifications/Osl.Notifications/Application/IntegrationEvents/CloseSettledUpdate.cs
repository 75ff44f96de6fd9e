using MediatR;
using Osl.Notifications.Application.Announcing;
using Osl.Notifications.Domain.Digests;
using Osl.Planning.Contracts;

namespace Osl.Notifications.Application.IntegrationEvents;

/// <summary>A decision on an update that was made leaves the agenda.</summary>
internal sealed class CloseSettledUpdate(Agenda agenda) : INotificationHandler<PlanUpdateSettled>
{
    public Task Handle(PlanUpdateSettled notification, CancellationToken cancellationToken) =>
        agenda.Close(AgendaTopic.PlanUpdate, notification.PlanId, notification.DiagnosisId, cancellationToken);
}
