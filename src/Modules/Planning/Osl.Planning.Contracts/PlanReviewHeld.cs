using Osl.BuildingBlocks.Contracts;

namespace Osl.Planning.Contracts;

/// <summary>A review of a plan was held.</summary>
[EventName("planning.plan-review-held.v1")]
public sealed record PlanReviewHeld : IntegrationEvent
{
    public required Guid PlanId { get; init; }

    public required Guid ReviewId { get; init; }

    public required string Outcome { get; init; }
}
