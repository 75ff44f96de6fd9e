using Osl.BuildingBlocks.Contracts;

namespace Osl.Diagnosis.Contracts;

/// <summary>The term of a diagnosis of services draws near (CUS Act Art. 21(2)).</summary>
[EventName("diagnosis.diagnosis-expiring.v1")]
public sealed record DiagnosisExpiring : IntegrationEvent
{
    public required Guid DiagnosisId { get; init; }

    public required string Title { get; init; }

    public required DateOnly ExpiresOn { get; init; }

    public required int MonthsBefore { get; init; }
}
