using FluentValidation;
using Osl.BuildingBlocks.Application;
using Osl.BuildingBlocks.Tenancy;
using Osl.Diagnosis.Domain.Consultations;

namespace Osl.Diagnosis.Application.Consultations;

/// <summary>Changes a consultation that is not announced yet.</summary>
[Permission(Rights.WriteConsultations)]
internal sealed record ReviseConsultation(Guid Id, long ExpectedVersion, ConsultationFields Fields) : ICommand<Changed>
{
    internal sealed class Validator : AbstractValidator<ReviseConsultation>
    {
        public Validator() => RuleFor(command => command.Fields).Unfold(new ConsultationFieldsValidator());
    }

    internal sealed class Handler(IRepository<Consultation> consultations, RequestScope scope, ConsultationContents contents)
        : ICommandHandler<ReviseConsultation, Changed>
    {
        public async Task<Changed> Handle(ReviseConsultation request, CancellationToken cancellationToken)
        {
            var consultation = await consultations.Get(new ConsultationId(request.Id), request.ExpectedVersion, cancellationToken);
            scope.RequireReach(Rights.WriteConsultations, consultation.CommunityId);
            consultation.Revise(await contents.Of(request.Fields, cancellationToken));
            return new Changed(consultation);
        }
    }
}
