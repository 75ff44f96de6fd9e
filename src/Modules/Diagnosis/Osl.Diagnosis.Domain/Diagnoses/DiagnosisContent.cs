using Osl.BuildingBlocks.Domain;

namespace Osl.Diagnosis.Domain.Diagnoses;

internal sealed record DiagnosisContent(
    string Title,
    Period Period,
    IReadOnlyList<MunicipalitySection> Sections,
    IReadOnlyList<string> Causes,
    IReadOnlyList<string> Symptoms);
