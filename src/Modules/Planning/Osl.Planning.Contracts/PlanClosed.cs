using Osl.BuildingBlocks.Contracts;

namespace Osl.Planning.Contracts;

/// <summary>A plan was closed after its final review.</summary>
[EventName("planning.plan-closed.v1")]
public sealed record PlanClosed : IntegrationEvent
{
    public required Guid PlanId { get; init; }
}
