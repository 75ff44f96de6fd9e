using Osl.BuildingBlocks.Contracts;

namespace Osl.Diagnosis.Contracts;

/// <summary>A need of a community was recognised.</summary>
[EventName("diagnosis.need-identified.v1")]
public sealed record NeedIdentified : IntegrationEvent
{
    public required Guid NeedId { get; init; }

    public required Guid CommunityId { get; init; }
}
