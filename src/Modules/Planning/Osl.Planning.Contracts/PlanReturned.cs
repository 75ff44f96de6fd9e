using Osl.BuildingBlocks.Contracts;

namespace Osl.Planning.Contracts;

/// <summary>A submitted plan was returned to its author with a remark.</summary>
[EventName("planning.plan-returned.v1")]
public sealed record PlanReturned : IntegrationEvent
{
    public required Guid PlanId { get; init; }

    public required string Title { get; init; }

    public required Guid AuthorStaffMemberId { get; init; }
}
