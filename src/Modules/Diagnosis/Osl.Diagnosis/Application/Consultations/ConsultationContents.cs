using Osl.BuildingBlocks.Application;
using Osl.BuildingBlocks.Domain;
using Osl.Diagnosis.Domain.Consultations;
using Osl.Diagnosis.Domain.Diagnoses;

namespace Osl.Diagnosis.Application.Consultations;

/// <summary>Checks what a consultation refers to.</summary>
internal sealed class ConsultationContents(KnownRecords known, IReads<DiagnosisDocument> diagnoses)
{
    public async Task<ConsultationContent> Of(ConsultationFields fields, CancellationToken ct)
    {
        CommunityId? community = fields.CommunityId is { } asked ? await known.AskedCommunity(asked, Rights.WriteConsultations, ct) : null;
        var diagnosis = Ids.Typed<DiagnosisId>(fields.DiagnosisId);
        if (diagnosis is { } id && !await diagnoses.Any(diagnoses.All.Where(one => one.Id == id), ct))
        {
            throw KnownRecords.Unknown("/diagnosisId");
        }

        return fields.ToContent(community, diagnosis, await known.Needs(fields.VoteNeedIds, ct, "/voteNeedIds"));
    }
}
