using Osl.BuildingBlocks.Application;
using Osl.Diagnosis.Domain.Diagnoses;

namespace Osl.Diagnosis.Application.Diagnoses;

/// <summary>Checks the municipalities of a diagnosis, and knows the term of one of services.</summary>
internal sealed class DiagnosisContents(KnownRecords known, ILegalParameters parameters, TimeProvider clock)
{
    public async Task<DiagnosisContent> Of(DiagnosisFields fields, CancellationToken ct)
    {
        var content = fields.ToContent();
        await known.RequireWithinCentre(
            [.. content.Sections.Select(section => section.MunicipalityId)], i => $"/sections/{i}/municipalityId", ct);
        return content;
    }

    public ValueTask<int> YearsOfServices(CancellationToken ct) =>
        parameters.Value(Parameters.ServicesDiagnosisYears, WarsawCalendar.Today(clock), ct);
}
