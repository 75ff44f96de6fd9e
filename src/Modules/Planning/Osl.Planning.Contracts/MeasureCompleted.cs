using Osl.BuildingBlocks.Contracts;

namespace Osl.Planning.Contracts;

/// <summary>A measure of a plan was carried out, in full or in part.</summary>
[EventName("planning.measure-completed.v1")]
public sealed record MeasureCompleted : IntegrationEvent
{
    public required Guid PlanId { get; init; }

    public required Guid MeasureId { get; init; }
}
