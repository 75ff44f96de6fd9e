using MediatR;
using Osl.Activities.Domain.References;
using Osl.BuildingBlocks.Application;
using Osl.Diagnosis.Contracts;

namespace Osl.Activities.Application.IntegrationEvents;

/// <summary>Keeps how urgent residents found a need.</summary>
internal sealed class CopyNeedPriority(IRecords<NeedCopy> needs) : INotificationHandler<NeedPrioritised>
{
    public async Task Handle(NeedPrioritised notification, CancellationToken cancellationToken) =>
        (await needs.Known(notification.NeedId, notification.CommunityId, notification.CentreId!.Value, cancellationToken))
            .Prioritise(notification.Rank, notification.StreamPosition);
}
