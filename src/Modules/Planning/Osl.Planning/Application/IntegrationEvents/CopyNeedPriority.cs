using MediatR;
using Osl.BuildingBlocks.Application;
using Osl.BuildingBlocks.Domain;
using Osl.Diagnosis.Contracts;
using Osl.Planning.Domain.References;

namespace Osl.Planning.Application.IntegrationEvents;

/// <summary>Keeps how urgent residents found a need.</summary>
internal sealed class CopyNeedPriority(IRecords<NeedCopy> needs) : INotificationHandler<NeedPrioritised>
{
    public async Task Handle(NeedPrioritised notification, CancellationToken cancellationToken)
    {
        var id = new NeedId(notification.NeedId);
        var copy = await needs.Find(one => one.Id == id, cancellationToken);
        if (copy is null)
        {
            copy = NeedCopy.Of(id, new CentreId(notification.CentreId!.Value));
            needs.Add(copy);
        }

        copy.Prioritise(new CommunityId(notification.CommunityId), notification.Rank, notification.StreamPosition);
    }
}
