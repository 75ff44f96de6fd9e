using Osl.BuildingBlocks.Contracts;

namespace Osl.Activities.Contracts;

/// <summary>A community place has opened.</summary>
[EventName("activities.place-opened.v1")]
public sealed record PlaceOpened : IntegrationEvent
{
    public required Guid PlaceId { get; init; }

    /// <summary>NeighbourHouse, LocalActivityCentre, DayRoom or Other.</summary>
    public required string Kind { get; init; }

    public required string Name { get; init; }

    public required string Address { get; init; }

    public required Guid[] CommunityIds { get; init; }
}
