using Osl.BuildingBlocks.Contracts;

namespace Osl.Access.Contracts;

/// <summary>A municipality joined a centre: its first-year exemption runs from that day (CUS Act Art. 77).</summary>
[EventName("access.municipality-joined.v1")]
public sealed record MunicipalityJoined : IntegrationEvent
{
    public required Guid MunicipalityId { get; init; }

    public required string Name { get; init; }

    public required DateOnly JoinedOn { get; init; }
}
