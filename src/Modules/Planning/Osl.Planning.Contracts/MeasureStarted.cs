using Osl.BuildingBlocks.Contracts;

namespace Osl.Planning.Contracts;

/// <summary>A measure of a plan was started.</summary>
[EventName("planning.measure-started.v1")]
public sealed record MeasureStarted : IntegrationEvent
{
    public required Guid PlanId { get; init; }

    public required Guid MeasureId { get; init; }
}
