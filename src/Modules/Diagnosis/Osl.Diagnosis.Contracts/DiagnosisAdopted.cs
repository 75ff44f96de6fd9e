using Osl.BuildingBlocks.Contracts;

namespace Osl.Diagnosis.Contracts;

/// <summary>A version of a diagnosis was adopted and handed to the authorities.</summary>
[EventName("diagnosis.diagnosis-adopted.v1")]
public sealed record DiagnosisAdopted : IntegrationEvent
{
    public required Guid DiagnosisId { get; init; }

    public required string Title { get; init; }

    public required string Scope { get; init; }

    public required int VersionNumber { get; init; }

    public required DateOnly PeriodFrom { get; init; }

    public required DateOnly PeriodTo { get; init; }

    public required DateOnly AdoptedOn { get; init; }

    public required IReadOnlyList<Guid> ConclusionIds { get; init; }

    public Guid? PreviousDiagnosisId { get; init; }
}
