using Osl.BuildingBlocks.Contracts;

namespace Osl.Activities.Contracts;

/// <summary>An initiative of residents was carried out: Informal or LocalInitiative19b.</summary>
[EventName("activities.initiative-completed.v1")]
public sealed record InitiativeCompleted : IntegrationEvent
{
    public required Guid InitiativeId { get; init; }

    public required string Mode { get; init; }

    public required Guid[] CommunityIds { get; init; }
}
