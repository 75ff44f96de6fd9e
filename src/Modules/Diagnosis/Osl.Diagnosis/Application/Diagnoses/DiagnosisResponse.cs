using Osl.BuildingBlocks.Application;
using Osl.Diagnosis.Domain.Diagnoses;
using Osl.Diagnosis.Domain.Recognition;

namespace Osl.Diagnosis.Application.Diagnoses;

/// <summary>A version of a diagnosis.</summary>
/// <param name="DiagnosisVersion">1 for the first, one more for each that follows it.</param>
/// <param name="ExpiresOn">The end of the term of a diagnosis of services.</param>
internal sealed record DiagnosisResponse(
    Guid Id,
    long Version,
    string Title,
    RecognitionScope Scope,
    DateOnly From,
    DateOnly To,
    DiagnosisStatus Status,
    int DiagnosisVersion,
    Guid? PreviousVersionId,
    IReadOnlyList<SectionFields> Sections,
    IReadOnlyList<string> Causes,
    IReadOnlyList<string> Symptoms,
    IReadOnlyList<ConclusionResponse> Conclusions,
    bool MaterialChange,
    IReadOnlyList<Guid> ChangedConclusionIds,
    string? MaterialChangeReason,
    Guid? ConsultationId,
    DateOnly? AdoptedOn,
    DateOnly? ExpiresOn,
    DateTimeOffset DraftedAt) : IVersioned, IExample<DiagnosisResponse>
{
    public static DiagnosisResponse Example { get; } = new(
        new Guid("0199d0c2-0000-7000-8000-0000000000c1"),
        4,
        DiagnosisFields.Example.Title,
        RecognitionScope.SupportiveActions,
        DiagnosisFields.Example.From,
        DiagnosisFields.Example.To,
        DiagnosisStatus.Draft,
        1,
        null,
        [],
        DiagnosisFields.Example.Causes!,
        DiagnosisFields.Example.Symptoms!,
        [new ConclusionResponse(new Guid("0199d0c2-0000-7000-8000-0000000000d1"), 1, RecognitionKind.Need, ConclusionFields.Example.Summary, [], ConclusionFields.Example.NeedIds!)],
        false,
        [],
        null,
        null,
        null,
        null,
        new DateTimeOffset(2026, 3, 10, 8, 0, 0, TimeSpan.Zero));

    public static DiagnosisResponse Of(DiagnosisDocument diagnosis) => new(
        diagnosis.Id.Value,
        diagnosis.Version,
        diagnosis.Title,
        diagnosis.Scope,
        diagnosis.From,
        diagnosis.To,
        diagnosis.Status,
        diagnosis.VersionNumber,
        diagnosis.PreviousVersionId == null ? null : diagnosis.PreviousVersionId.Value.Value,
        diagnosis.Sections.Select(section => new SectionFields(section.MunicipalityId.Value, section.Findings)).ToList(),
        diagnosis.Causes,
        diagnosis.Symptoms,
        diagnosis.Conclusions
            .OrderBy(one => one.Number)
            .Select(one => new ConclusionResponse(one.Id.Value, one.Number, one.Kind, one.Summary, Ids.Plain(one.MunicipalityIds), Ids.Plain(one.NeedIds)))
            .ToList(),
        diagnosis.MaterialChange,
        Ids.Plain(diagnosis.ChangedConclusionIds),
        diagnosis.MaterialChangeReason,
        diagnosis.ConsultationId == null ? null : diagnosis.ConsultationId.Value.Value,
        diagnosis.AdoptedOn,
        diagnosis.ExpiresOn,
        diagnosis.DraftedAt);
}

/// <summary>A conclusion of a diagnosis.</summary>
internal sealed record ConclusionResponse(
    Guid Id, int Number, RecognitionKind Kind, string Summary, IReadOnlyList<Guid> MunicipalityIds, IReadOnlyList<Guid> NeedIds);
