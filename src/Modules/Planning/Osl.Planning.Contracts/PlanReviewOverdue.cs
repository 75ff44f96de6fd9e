using Osl.BuildingBlocks.Contracts;

namespace Osl.Planning.Contracts;

/// <summary>A review of a plan was not held in time.</summary>
[EventName("planning.plan-review-overdue.v1")]
public sealed record PlanReviewOverdue : IntegrationEvent
{
    public required Guid PlanId { get; init; }

    public required Guid ReviewId { get; init; }

    public required string Title { get; init; }

    public required DateOnly DueOn { get; init; }

    public required int DaysOverdue { get; init; }
}
