using Osl.BuildingBlocks.Contracts;

namespace Osl.Activities.Contracts;

/// <summary>An activity is shown to residents: for the first time, or again after it was put off. No names: whoever leads is an id.</summary>
[EventName("activities.activity-published.v1")]
public sealed record ActivityPublished : IntegrationEvent
{
    public required Guid ActivityId { get; init; }

    public required Guid? SeriesId { get; init; }

    public required string Title { get; init; }

    public required string Form { get; init; }

    public required string Kind { get; init; }

    public required string Component { get; init; }

    public required string ParticipationLevel { get; init; }

    public required Guid[] CommunityIds { get; init; }

    public required Guid[] NeedIds { get; init; }

    /// <summary>Null for an activity outside the plan (CUS Act Art. 32(4)).</summary>
    public required Guid? MeasureId { get; init; }

    public required DateTimeOffset StartsAt { get; init; }

    public required DateTimeOffset EndsAt { get; init; }

    public required bool ForMinors { get; init; }

    public required Guid[] LeadStaffMemberIds { get; init; }
}
