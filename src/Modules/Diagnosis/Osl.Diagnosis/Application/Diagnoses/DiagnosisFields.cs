using FluentValidation;
using Osl.BuildingBlocks.Application;
using Osl.BuildingBlocks.Domain;
using Osl.Diagnosis.Domain.Diagnoses;

namespace Osl.Diagnosis.Application.Diagnoses;

/// <summary>The text of a diagnosis.</summary>
/// <param name="Title">Its title.</param>
/// <param name="From">The first day that it covers.</param>
/// <param name="To">The last day that it covers; of services at most five years on (rule DIA-04).</param>
/// <param name="Sections">Findings for each municipality (CUS Act Art. 21).</param>
/// <param name="Causes">Why things are as they are.</param>
/// <param name="Symptoms">How it shows.</param>
internal sealed record DiagnosisFields(
    string Title,
    DateOnly From,
    DateOnly To,
    IReadOnlyList<SectionFields>? Sections = null,
    IReadOnlyList<string>? Causes = null,
    IReadOnlyList<string>? Symptoms = null) : IExample<DiagnosisFields>
{
    public static DiagnosisFields Example { get; } = new(
        "Diagnoza potrzeb i potencjału społeczności 2026",
        new DateOnly(2026, 1, 1),
        new DateOnly(2026, 12, 31),
        [],
        ["Zamknięta świetlica", "Rzadkie połączenia autobusowe"],
        ["Samotność starszych osób zimą"]);

    public DiagnosisContent ToContent() => new(
        Title,
        new Period(From, To),
        [.. (Sections ?? []).Select(section => new MunicipalitySection(new MunicipalityId(section.MunicipalityId), section.Findings))],
        Causes ?? [],
        Symptoms ?? []);
}

internal sealed class DiagnosisFieldsValidator : AbstractValidator<DiagnosisFields>
{
    public DiagnosisFieldsValidator()
    {
        RuleFor(diagnosis => diagnosis.Title).Name();
        RuleFor(diagnosis => diagnosis.Sections).AtMost(100);
        RuleForEach(diagnosis => diagnosis.Sections).SetValidator(new SectionFieldsValidator());
        RuleFor(diagnosis => diagnosis.Causes).AtMost(100);
        RuleForEach(diagnosis => diagnosis.Causes).Line();
        RuleFor(diagnosis => diagnosis.Symptoms).AtMost(100);
        RuleForEach(diagnosis => diagnosis.Symptoms).Line();
    }
}
