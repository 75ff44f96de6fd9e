using Osl.BuildingBlocks.Application;
using Osl.BuildingBlocks.Tenancy;
using Osl.Diagnosis.Domain.Consultations;
using Osl.Diagnosis.Domain.Diagnoses;

namespace Osl.Diagnosis.Application.Consultations;

/// <summary>Announces a consultation. A diagnosis that it is about is put to consultation (rule DIA-03).</summary>
[Permission(Rights.WriteConsultations)]
internal sealed record AnnounceConsultation(Guid Id, long ExpectedVersion) : ICommand<Changed>
{
    internal sealed class Handler(IRepository<Consultation> consultations, RequestScope scope, IRepository<DiagnosisDocument> diagnoses)
        : ICommandHandler<AnnounceConsultation, Changed>
    {
        public async Task<Changed> Handle(AnnounceConsultation request, CancellationToken cancellationToken)
        {
            var consultation = await consultations.Get(new ConsultationId(request.Id), request.ExpectedVersion, cancellationToken);
            scope.RequireReach(Rights.WriteConsultations, consultation.CommunityId);
            consultation.Announce();
            if (consultation.DiagnosisId is { } id)
            {
                var diagnosis = await diagnoses.Get(id, cancellationToken);
                diagnosis.PutToConsultation(consultation.Id);
            }

            return new Changed(consultation);
        }
    }
}
