using Osl.BuildingBlocks.Contracts;

namespace Osl.Diagnosis.Contracts;

/// <summary>A need was met, partly met, dropped or handed over.</summary>
[EventName("diagnosis.need-closed.v1")]
public sealed record NeedClosed : IntegrationEvent
{
    public required Guid NeedId { get; init; }

    public required Guid CommunityId { get; init; }

    public required string Outcome { get; init; }
}
