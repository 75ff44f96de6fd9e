using Osl.BuildingBlocks.Contracts;

namespace Osl.People.Contracts;

/// <summary>What other modules may know of a person on file: that there is one, and whether they are under age today. Nothing else leaves People.</summary>
[EventName("people.person-changed.v1")]
public sealed record PersonChanged : IntegrationEvent
{
    public required Guid PersonId { get; init; }

    /// <summary>Under 18 today, in Polish time.</summary>
    public required bool IsMinor { get; init; }
}
