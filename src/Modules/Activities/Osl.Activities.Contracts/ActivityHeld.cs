using Osl.BuildingBlocks.Contracts;

namespace Osl.Activities.Contracts;

/// <summary>An activity took place.</summary>
[EventName("activities.activity-held.v1")]
public sealed record ActivityHeld : IntegrationEvent
{
    public required Guid ActivityId { get; init; }

    public required Guid? SeriesId { get; init; }

    /// <summary>The measure of the plan that it serves; null for an activity outside the plan.</summary>
    public required Guid? MeasureId { get; init; }

    public required Guid[] CommunityIds { get; init; }

    public required Guid[] NeedIds { get; init; }

    public required string Title { get; init; }

    /// <summary>The day on which it began, in Polish time.</summary>
    public required DateOnly HeldOn { get; init; }

    /// <summary>For, With or By.</summary>
    public required string ParticipationLevel { get; init; }

    /// <summary>How many came, walk-ins among them.</summary>
    public required int Participants { get; init; }
}
