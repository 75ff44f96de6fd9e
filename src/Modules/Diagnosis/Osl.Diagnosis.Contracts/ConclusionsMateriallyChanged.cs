using Osl.BuildingBlocks.Contracts;

namespace Osl.Diagnosis.Contracts;

/// <summary>A new version changed conclusions materially; plans that rest on them must be updated (CUS Act Art. 20(2)).</summary>
[EventName("diagnosis.conclusions-materially-changed.v1")]
public sealed record ConclusionsMateriallyChanged : IntegrationEvent
{
    public required Guid DiagnosisId { get; init; }

    public required Guid PreviousDiagnosisId { get; init; }

    public required IReadOnlyList<Guid> ConclusionIds { get; init; }

    public required string Reason { get; init; }
}
