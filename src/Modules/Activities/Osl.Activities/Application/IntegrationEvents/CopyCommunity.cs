using MediatR;
using Osl.BuildingBlocks.Application;
using Osl.BuildingBlocks.Domain;
using Osl.Diagnosis.Contracts;
using Osl.Activities.Domain.References;

namespace Osl.Activities.Application.IntegrationEvents;

/// <summary>Keeps what activities need of a community.</summary>
internal sealed class CopyCommunity(IRecords<CommunityCopy> communities) : INotificationHandler<CommunityRegistered>
{
    public async Task Handle(CommunityRegistered notification, CancellationToken cancellationToken)
    {
        var id = new CommunityId(notification.CommunityId);
        var copy = await communities.Find(one => one.Id == id, cancellationToken);
        if (copy is null)
        {
            copy = CommunityCopy.Of(id, new CentreId(notification.CentreId!.Value));
            communities.Add(copy);
        }

        copy.Take(notification.Name, notification.Kind, notification.MunicipalityIds.Select(id => new MunicipalityId(id)), notification.StreamPosition);
    }
}
