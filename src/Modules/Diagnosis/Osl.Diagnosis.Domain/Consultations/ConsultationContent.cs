using Osl.BuildingBlocks.Domain;
using Osl.Diagnosis.Domain.Diagnoses;
using Osl.Diagnosis.Domain.Needs;

namespace Osl.Diagnosis.Domain.Consultations;

/// <summary>What residents are asked about.</summary>
/// <param name="CommunityId">The community asked, down to a single sołectwo; null asks the whole centre.</param>
/// <param name="DiagnosisId">The diagnosis put to consultation, if it is about one.</param>
/// <param name="VoteNeedIds">The needs that residents put in order; empty when there is no vote.</param>
/// <param name="MaxChoices">How many of them one vote may name.</param>
internal sealed record ConsultationContent(
    string Title,
    string Description,
    CommunityId? CommunityId,
    DiagnosisId? DiagnosisId,
    Period Period,
    IReadOnlyList<NeedId> VoteNeedIds,
    int MaxChoices);
