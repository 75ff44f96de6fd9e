using Osl.BuildingBlocks.Contracts;

namespace Osl.Activities.Contracts;

/// <summary>An activity was evaluated, and its cost is known.</summary>
[EventName("activities.activity-settled.v1")]
public sealed record ActivitySettled : IntegrationEvent
{
    public required Guid ActivityId { get; init; }

    public required Guid? SeriesId { get; init; }

    /// <summary>The measure of the plan that it serves; null for an activity outside the plan.</summary>
    public required Guid? MeasureId { get; init; }

    public required Guid[] CommunityIds { get; init; }

    public required DateOnly HeldOn { get; init; }

    public required int Participants { get; init; }

    public required decimal ActualCost { get; init; }

    /// <summary>How many learning outcomes were reached.</summary>
    public required int LearningOutcomes { get; init; }

    /// <summary>How much of the work residents did themselves, in percent.</summary>
    public required int? ResidentsShare { get; init; }
}
