using Osl.BuildingBlocks.Domain;

namespace Osl.Diagnosis.Domain.Diagnoses;

/// <summary>What was found in one municipality; a centre of several gives it for each (CUS Act Art. 21).</summary>
internal sealed record MunicipalitySection(MunicipalityId MunicipalityId, string Findings);
