using Osl.BuildingBlocks.Application;
using Osl.Diagnosis.Application.Diagnoses;
using Osl.Diagnosis.Domain.Recognition;

namespace Osl.Diagnosis.Endpoints;

/// <summary>A new diagnosis.</summary>
/// <param name="Scope">Supportive actions (CUS Act Art. 32) or services (Art. 21).</param>
/// <param name="Title">Its title.</param>
/// <param name="From">The first day that it covers.</param>
/// <param name="To">The last day that it covers; of services at most five years on (rule DIA-04).</param>
/// <param name="Sections">Findings for each municipality.</param>
/// <param name="Causes">Why things are as they are.</param>
/// <param name="Symptoms">How it shows.</param>
internal sealed record DiagnosisBody(
    RecognitionScope Scope,
    string Title,
    DateOnly From,
    DateOnly To,
    IReadOnlyList<SectionFields>? Sections = null,
    IReadOnlyList<string>? Causes = null,
    IReadOnlyList<string>? Symptoms = null) : IExample<DiagnosisBody>
{
    public static DiagnosisBody Example { get; } = new(
        RecognitionScope.SupportiveActions,
        DiagnosisFields.Example.Title,
        DiagnosisFields.Example.From,
        DiagnosisFields.Example.To,
        [],
        DiagnosisFields.Example.Causes,
        DiagnosisFields.Example.Symptoms);

    public DiagnosisFields Fields() => new(Title, From, To, Sections, Causes, Symptoms);
}
