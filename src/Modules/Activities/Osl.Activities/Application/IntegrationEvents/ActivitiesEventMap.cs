using Osl.BuildingBlocks.Contracts;
using Osl.BuildingBlocks.Domain;
using Osl.BuildingBlocks.Messaging;

namespace Osl.Activities.Application.IntegrationEvents;

internal sealed class ActivitiesEventMap : IEventMap
{
    public IntegrationEvent? Map(IDomainEvent happened) => null;
}
