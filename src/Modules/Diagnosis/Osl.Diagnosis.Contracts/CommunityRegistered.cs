using Osl.BuildingBlocks.Contracts;

namespace Osl.Diagnosis.Contracts;

/// <summary>A centre took a community into its register.</summary>
[EventName("diagnosis.community-registered.v1")]
public sealed record CommunityRegistered : IntegrationEvent
{
    public required Guid CommunityId { get; init; }

    public required string Name { get; init; }

    public required string Kind { get; init; }

    public required IReadOnlyList<Guid> MunicipalityIds { get; init; }
}
