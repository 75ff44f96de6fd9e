using Osl.BuildingBlocks.Contracts;

namespace Osl.Activities.Contracts;

/// <summary>An activity that residents could see was given up.</summary>
[EventName("activities.activity-cancelled.v1")]
public sealed record ActivityCancelled : IntegrationEvent
{
    public required Guid ActivityId { get; init; }

    public required Guid? SeriesId { get; init; }

    public required string Title { get; init; }

    /// <summary>When it would have begun.</summary>
    public required DateTimeOffset StartsAt { get; init; }
}
