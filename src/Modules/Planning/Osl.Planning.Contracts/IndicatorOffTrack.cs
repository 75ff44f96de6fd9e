using Osl.BuildingBlocks.Contracts;

namespace Osl.Planning.Contracts;

/// <summary>An indicator lags behind its plan.</summary>
[EventName("planning.indicator-off-track.v1")]
public sealed record IndicatorOffTrack : IntegrationEvent
{
    public required Guid PlanId { get; init; }

    public required Guid IndicatorId { get; init; }

    public required string Name { get; init; }
}
