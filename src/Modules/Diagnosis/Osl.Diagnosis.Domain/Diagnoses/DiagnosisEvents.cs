using Osl.BuildingBlocks.Domain;
using Osl.Diagnosis.Domain.Needs;
using Osl.Diagnosis.Domain.Recognition;

namespace Osl.Diagnosis.Domain.Diagnoses;

internal sealed record ConclusionAdopted(
    DiagnosisId DiagnosisId,
    ConclusionId ConclusionId,
    RecognitionKind Kind,
    RecognitionScope Scope,
    string Summary,
    IReadOnlyList<MunicipalityId> MunicipalityIds,
    IReadOnlyList<NeedId> NeedIds) : IDomainEvent;

internal sealed record DiagnosisAdopted(
    DiagnosisId DiagnosisId,
    string Title,
    RecognitionScope Scope,
    int VersionNumber,
    Period Period,
    DateOnly AdoptedOn,
    IReadOnlyList<ConclusionId> ConclusionIds,
    DiagnosisId? PreviousVersionId) : IDomainEvent;

internal sealed record ConclusionsMateriallyChanged(
    DiagnosisId DiagnosisId, DiagnosisId PreviousVersionId, IReadOnlyList<ConclusionId> ConclusionIds, string Reason) : IDomainEvent;

internal sealed record DiagnosisExpiring(DiagnosisId DiagnosisId, string Title, DateOnly ExpiresOn, int MonthsBefore) : IDomainEvent;
