using Osl.BuildingBlocks.Contracts;

namespace Osl.Planning.Contracts;

/// <summary>A plan was approved; it enters into force on its first day.</summary>
[EventName("planning.plan-approved.v1")]
public sealed record PlanApproved : IntegrationEvent
{
    public required Guid PlanId { get; init; }

    public required string Title { get; init; }

    public required Guid AuthorStaffMemberId { get; init; }
}
