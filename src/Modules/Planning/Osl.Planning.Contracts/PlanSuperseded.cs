using Osl.BuildingBlocks.Contracts;

namespace Osl.Planning.Contracts;

/// <summary>A version of a plan gave way to the next one.</summary>
[EventName("planning.plan-superseded.v1")]
public sealed record PlanSuperseded : IntegrationEvent
{
    public required Guid PlanId { get; init; }

    public required Guid SupersededByPlanId { get; init; }
}
