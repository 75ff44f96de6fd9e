using Osl.BuildingBlocks.Contracts;

namespace Osl.Planning.Contracts;

/// <summary>A measure of a plan was cancelled.</summary>
[EventName("planning.measure-cancelled.v1")]
public sealed record MeasureCancelled : IntegrationEvent
{
    public required Guid PlanId { get; init; }

    public required Guid MeasureId { get; init; }
}
