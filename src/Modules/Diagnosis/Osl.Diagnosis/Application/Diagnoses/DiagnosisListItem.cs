using System.Linq.Expressions;
using Osl.BuildingBlocks.Application;
using Osl.Diagnosis.Domain.Diagnoses;
using Osl.Diagnosis.Domain.Recognition;

namespace Osl.Diagnosis.Application.Diagnoses;

/// <summary>A row of the list of diagnoses.</summary>
internal sealed record DiagnosisListItem(
    Guid Id,
    long Version,
    string Title,
    RecognitionScope Scope,
    DateOnly From,
    DateOnly To,
    DiagnosisStatus Status,
    int DiagnosisVersion,
    Guid? PreviousVersionId,
    bool MaterialChange,
    DateOnly? AdoptedOn,
    DateOnly? ExpiresOn,
    DateTimeOffset DraftedAt) : IExample<DiagnosisListItem>
{
    public static DiagnosisListItem Example { get; } = new(
        new Guid("0199d0c2-0000-7000-8000-0000000000c1"),
        4,
        DiagnosisFields.Example.Title,
        RecognitionScope.SupportiveActions,
        DiagnosisFields.Example.From,
        DiagnosisFields.Example.To,
        DiagnosisStatus.Draft,
        1,
        null,
        false,
        null,
        null,
        new DateTimeOffset(2026, 3, 10, 8, 0, 0, TimeSpan.Zero));

    public static readonly Expression<Func<DiagnosisDocument, DiagnosisListItem>> Of = diagnosis => new DiagnosisListItem(
        diagnosis.Id.Value,
        diagnosis.Version,
        diagnosis.Title,
        diagnosis.Scope,
        diagnosis.From,
        diagnosis.To,
        diagnosis.Status,
        diagnosis.VersionNumber,
        diagnosis.PreviousVersionId == null ? null : diagnosis.PreviousVersionId.Value.Value,
        diagnosis.MaterialChange,
        diagnosis.AdoptedOn,
        diagnosis.ExpiresOn,
        diagnosis.DraftedAt);
}
