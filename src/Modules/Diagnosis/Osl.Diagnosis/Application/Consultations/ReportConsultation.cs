using FluentValidation;
using Osl.BuildingBlocks.Application;
using Osl.BuildingBlocks.Tenancy;
using Osl.Diagnosis.Domain.Consultations;
using Osl.Diagnosis.Domain.Diagnoses;

namespace Osl.Diagnosis.Application.Consultations;

/// <summary>Reports a consultation back to residents, once every opinion has its answer (rule DIA-05).</summary>
[Permission(Rights.WriteConsultations)]
internal sealed record ReportConsultation(Guid Id, long ExpectedVersion, string Report) : ICommand<Changed>
{
    internal sealed class Validator : AbstractValidator<ReportConsultation>
    {
        public Validator() => RuleFor(command => command.Report).LongText();
    }

    internal sealed class Handler(
        IRepository<Consultation> consultations, RequestScope scope, IRepository<DiagnosisDocument> diagnoses, IReads<Opinion> opinions, TimeProvider clock)
        : ICommandHandler<ReportConsultation, Changed>
    {
        public async Task<Changed> Handle(ReportConsultation request, CancellationToken cancellationToken)
        {
            var consultation = await consultations.Get(new ConsultationId(request.Id), request.ExpectedVersion, cancellationToken);
            scope.RequireReach(Rights.WriteConsultations, consultation.CommunityId);
            var unanswered = await opinions.Count(
                opinions.All.Where(opinion => opinion.ConsultationId == consultation.Id && opinion.AnsweredAt == null), cancellationToken);
            consultation.ReportBack(request.Report, unanswered, clock.GetUtcNow());
            if (consultation.DiagnosisId is { } id)
            {
                var diagnosis = await diagnoses.Get(id, cancellationToken);
                diagnosis.ReturnFromConsultation(consultation.Id);
            }

            return new Changed(consultation);
        }
    }
}
