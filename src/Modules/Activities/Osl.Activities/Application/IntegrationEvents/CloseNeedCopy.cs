using MediatR;
using Osl.Activities.Domain.References;
using Osl.BuildingBlocks.Application;
using Osl.Diagnosis.Contracts;

namespace Osl.Activities.Application.IntegrationEvents;

/// <summary>Keeps that a need was closed.</summary>
internal sealed class CloseNeedCopy(IRecords<NeedCopy> needs) : INotificationHandler<NeedClosed>
{
    public async Task Handle(NeedClosed notification, CancellationToken cancellationToken) =>
        (await needs.Known(notification.NeedId, notification.CommunityId, notification.CentreId!.Value, cancellationToken))
            .Close(notification.StreamPosition);
}
