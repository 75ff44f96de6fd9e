using Osl.BuildingBlocks.Contracts;

namespace Osl.Access.Contracts;

/// <summary>A centre joined the platform; its id is the event's centre id.</summary>
[EventName("access.centre-created.v1")]
public sealed record CentreCreated : IntegrationEvent
{
    public required string Name { get; init; }

    /// <summary>Cus or Ops.</summary>
    public required string LegalRegime { get; init; }

    /// <summary>SingleMunicipality, Intermunicipal or LargeCity.</summary>
    public required string CentreType { get; init; }

    public required DateOnly CreatedOn { get; init; }
}
