using Osl.BuildingBlocks.Contracts;

namespace Osl.Diagnosis.Contracts;

/// <summary>The work with a community has ended.</summary>
[EventName("diagnosis.community-archived.v1")]
public sealed record CommunityArchived : IntegrationEvent
{
    public required Guid CommunityId { get; init; }
}
