using Osl.BuildingBlocks.Contracts;

namespace Osl.Diagnosis.Contracts;

/// <summary>A need got its place among the needs of its community, 1 first.</summary>
[EventName("diagnosis.need-prioritised.v1")]
public sealed record NeedPrioritised : IntegrationEvent
{
    public required Guid NeedId { get; init; }

    public required Guid CommunityId { get; init; }

    public required int Rank { get; init; }
}
