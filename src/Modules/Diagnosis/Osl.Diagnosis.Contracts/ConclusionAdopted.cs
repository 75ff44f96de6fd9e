using Osl.BuildingBlocks.Contracts;

namespace Osl.Diagnosis.Contracts;

/// <summary>One conclusion of a diagnosis that is being adopted; it precedes DiagnosisAdopted in the same stream.</summary>
[EventName("diagnosis.conclusion-adopted.v1")]
public sealed record ConclusionAdopted : IntegrationEvent
{
    public required Guid DiagnosisId { get; init; }

    public required Guid ConclusionId { get; init; }

    public required string Kind { get; init; }

    public required string Scope { get; init; }

    public required string Summary { get; init; }

    public required IReadOnlyList<Guid> MunicipalityIds { get; init; }

    public required IReadOnlyList<Guid> NeedIds { get; init; }
}
