using Osl.BuildingBlocks.Contracts;

namespace Osl.Diagnosis.Contracts;

/// <summary>A consultation takes no more opinions and votes.</summary>
[EventName("diagnosis.consultation-closed.v1")]
public sealed record ConsultationClosed : IntegrationEvent
{
    public required Guid ConsultationId { get; init; }

    public Guid? DiagnosisId { get; init; }
}
