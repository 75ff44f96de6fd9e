using Osl.BuildingBlocks.Contracts;

namespace Osl.People.Contracts;

/// <summary>A person's data were erased (GDPR Art. 17); whoever holds their id forgets it, or keeps what the law orders under no name.</summary>
[EventName("people.person-erased.v1")]
public sealed record PersonErased : IntegrationEvent
{
    public required Guid PersonId { get; init; }
}
