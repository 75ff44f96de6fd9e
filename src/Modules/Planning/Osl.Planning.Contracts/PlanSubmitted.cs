using Osl.BuildingBlocks.Contracts;

namespace Osl.Planning.Contracts;

/// <summary>A plan was submitted for approval.</summary>
[EventName("planning.plan-submitted.v1")]
public sealed record PlanSubmitted : IntegrationEvent
{
    public required Guid PlanId { get; init; }

    public required string Title { get; init; }

    public required Guid AuthorStaffMemberId { get; init; }
}
