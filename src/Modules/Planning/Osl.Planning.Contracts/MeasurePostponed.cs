using Osl.BuildingBlocks.Contracts;

namespace Osl.Planning.Contracts;

/// <summary>A measure of a plan got new dates.</summary>
[EventName("planning.measure-postponed.v1")]
public sealed record MeasurePostponed : IntegrationEvent
{
    public required Guid PlanId { get; init; }

    public required Guid MeasureId { get; init; }
}
