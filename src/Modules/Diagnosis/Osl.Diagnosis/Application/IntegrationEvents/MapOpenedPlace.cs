using MediatR;
using Osl.Activities.Contracts;
using Osl.BuildingBlocks.Application;
using Osl.BuildingBlocks.Domain;
using Osl.Diagnosis.Domain.Resources;

namespace Osl.Diagnosis.Application.IntegrationEvents;

/// <summary>Puts a community place that has opened on the resource map.</summary>
internal sealed class MapOpenedPlace(IRepository<Resource> resources, IIdSource ids) : INotificationHandler<PlaceOpened>
{
    public Task Handle(PlaceOpened notification, CancellationToken cancellationToken)
    {
        var content = new ResourceContent(
            ResourceKind.Place, notification.Name, null, null, notification.Address, null, Ids.Typed<CommunityId>(notification.CommunityIds), null, null);
        resources.Add(Resource.List(new ResourceId(ids.Next()), new CentreId(notification.CentreId!.Value), content, notification.OccurredAt));
        return Task.CompletedTask;
    }
}
