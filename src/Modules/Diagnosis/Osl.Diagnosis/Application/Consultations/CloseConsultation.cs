using Osl.BuildingBlocks.Application;
using Osl.BuildingBlocks.Tenancy;
using Osl.Diagnosis.Domain.Consultations;

namespace Osl.Diagnosis.Application.Consultations;

/// <summary>Takes no more opinions and votes.</summary>
[Permission(Rights.WriteConsultations)]
internal sealed record CloseConsultation(Guid Id, long ExpectedVersion) : ICommand<Changed>
{
    internal sealed class Handler(IRepository<Consultation> consultations, RequestScope scope, TimeProvider clock)
        : ICommandHandler<CloseConsultation, Changed>
    {
        public async Task<Changed> Handle(CloseConsultation request, CancellationToken cancellationToken)
        {
            var consultation = await consultations.Get(new ConsultationId(request.Id), request.ExpectedVersion, cancellationToken);
            scope.RequireReach(Rights.WriteConsultations, consultation.CommunityId);
            consultation.Close(clock.GetUtcNow());
            return new Changed(consultation);
        }
    }
}
