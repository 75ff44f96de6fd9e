using Osl.Diagnosis.Domain.Diagnoses;

namespace Osl.Diagnosis.Application.Diagnoses;

/// <summary>Checks what a conclusion refers to.</summary>
internal sealed class ConclusionContents(KnownRecords known)
{
    public async Task<ConclusionContent> Of(ConclusionFields fields, CancellationToken ct) => new(
        fields.Kind,
        fields.Summary,
        await known.Municipalities(fields.MunicipalityIds, ct),
        await known.Needs(fields.NeedIds, ct));
}
