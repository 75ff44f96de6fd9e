using Osl.BuildingBlocks.Domain;
using Osl.Diagnosis.Domain.Diagnoses;

namespace Osl.Diagnosis.Domain.Consultations;

internal sealed record ConsultationClosed(ConsultationId ConsultationId, DiagnosisId? DiagnosisId) : IDomainEvent;
