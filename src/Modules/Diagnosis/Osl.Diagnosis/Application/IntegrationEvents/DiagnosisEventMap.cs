using Osl.BuildingBlocks.Contracts;
using Osl.BuildingBlocks.Domain;
using Osl.BuildingBlocks.Messaging;
using Osl.Diagnosis.Domain.Communities;
using Osl.Diagnosis.Domain.Consultations;
using Osl.Diagnosis.Domain.Diagnoses;
using Osl.Diagnosis.Domain.Needs;
using Osl.Diagnosis.Domain.Recognition;

namespace Osl.Diagnosis.Application.IntegrationEvents;

internal sealed class DiagnosisEventMap : IEventMap
{
    public IntegrationEvent? Map(IDomainEvent happened) => happened switch
    {
        CommunityRegistered e => new Contracts.CommunityRegistered
        {
            CommunityId = e.CommunityId.Value,
            Name = e.Name,
            Kind = e.Kind.ToString(),
            MunicipalityIds = Ids.Plain(e.Municipalities),
        },
        CommunityArchived e => new Contracts.CommunityArchived { CommunityId = e.CommunityId.Value },
        NeedIdentified e => new Contracts.NeedIdentified { NeedId = e.NeedId.Value, CommunityId = e.CommunityId.Value },
        NeedPrioritised e => new Contracts.NeedPrioritised { NeedId = e.NeedId.Value, CommunityId = e.CommunityId.Value, Rank = e.Rank },
        NeedClosed e => new Contracts.NeedClosed { NeedId = e.NeedId.Value, CommunityId = e.CommunityId.Value, Outcome = e.Outcome.ToString() },
        PotentialRecorded e => new Contracts.PotentialRecorded { RecognitionEntryId = e.RecognitionEntryId.Value, CommunityId = e.CommunityId.Value },
        ConsultationClosed e => new Contracts.ConsultationClosed { ConsultationId = e.ConsultationId.Value, DiagnosisId = e.DiagnosisId?.Value },
        ConclusionAdopted e => new Contracts.ConclusionAdopted
        {
            DiagnosisId = e.DiagnosisId.Value,
            ConclusionId = e.ConclusionId.Value,
            Kind = e.Kind.ToString(),
            Scope = e.Scope.ToString(),
            Summary = e.Summary,
            MunicipalityIds = Ids.Plain(e.MunicipalityIds),
            NeedIds = Ids.Plain(e.NeedIds),
        },
        DiagnosisAdopted e => new Contracts.DiagnosisAdopted
        {
            DiagnosisId = e.DiagnosisId.Value,
            Title = e.Title,
            Scope = e.Scope.ToString(),
            VersionNumber = e.VersionNumber,
            PeriodFrom = e.Period.From,
            PeriodTo = e.Period.To,
            AdoptedOn = e.AdoptedOn,
            ConclusionIds = Ids.Plain(e.ConclusionIds),
            PreviousDiagnosisId = e.PreviousVersionId?.Value,
        },
        ConclusionsMateriallyChanged e => new Contracts.ConclusionsMateriallyChanged
        {
            DiagnosisId = e.DiagnosisId.Value,
            PreviousDiagnosisId = e.PreviousVersionId.Value,
            ConclusionIds = Ids.Plain(e.ConclusionIds),
            Reason = e.Reason,
        },
        DiagnosisExpiring e => new Contracts.DiagnosisExpiring
        {
            DiagnosisId = e.DiagnosisId.Value,
            Title = e.Title,
            ExpiresOn = e.ExpiresOn,
            MonthsBefore = e.MonthsBefore,
        },
        _ => null,
    };
}
