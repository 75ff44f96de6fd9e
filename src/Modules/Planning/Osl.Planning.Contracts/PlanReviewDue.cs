using Osl.BuildingBlocks.Contracts;

namespace Osl.Planning.Contracts;

/// <summary>A review of a plan is due in so many days.</summary>
[EventName("planning.plan-review-due.v1")]
public sealed record PlanReviewDue : IntegrationEvent
{
    public required Guid PlanId { get; init; }

    public required Guid ReviewId { get; init; }

    public required string Title { get; init; }

    public required DateOnly DueOn { get; init; }

    public required int DaysBefore { get; init; }
}
