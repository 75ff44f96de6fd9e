using Osl.BuildingBlocks.Contracts;

namespace Osl.Activities.Contracts;

/// <summary>A published activity was moved to another time, or put off until one is found.</summary>
[EventName("activities.activity-postponed.v1")]
public sealed record ActivityPostponed : IntegrationEvent
{
    public required Guid ActivityId { get; init; }

    public required Guid? SeriesId { get; init; }

    public required string Title { get; init; }

    /// <summary>Null while there is no new time.</summary>
    public required DateTimeOffset? StartsAt { get; init; }

    /// <summary>Null while there is no new time.</summary>
    public required DateTimeOffset? EndsAt { get; init; }
}
