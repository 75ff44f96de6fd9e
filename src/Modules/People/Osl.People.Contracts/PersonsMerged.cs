using Osl.BuildingBlocks.Contracts;

namespace Osl.People.Contracts;

/// <summary>Two records were of one person; every reference to the merged one is now one to the kept one.</summary>
[EventName("people.persons-merged.v1")]
public sealed record PersonsMerged : IntegrationEvent
{
    public required Guid KeptPersonId { get; init; }

    public required Guid MergedPersonId { get; init; }
}
