using Osl.BuildingBlocks.Contracts;
using Osl.BuildingBlocks.Domain;
using Osl.BuildingBlocks.Messaging;

namespace Osl.People.Application.IntegrationEvents;

internal sealed class PeopleEventMap : IEventMap
{
    public IntegrationEvent? Map(IDomainEvent happened) => null;
}
