using Osl.BuildingBlocks.Contracts;

namespace Osl.Activities.Contracts;

/// <summary>An initiative of residents was accepted: Informal or LocalInitiative19b.</summary>
[EventName("activities.initiative-accepted.v1")]
public sealed record InitiativeAccepted : IntegrationEvent
{
    public required Guid InitiativeId { get; init; }

    public required string Mode { get; init; }

    public required Guid[] CommunityIds { get; init; }
}
