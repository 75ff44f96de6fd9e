using FluentValidation;
using Osl.BuildingBlocks.Application;
using Osl.BuildingBlocks.Tenancy;
using Osl.Diagnosis.Domain.Consultations;

namespace Osl.Diagnosis.Application.Consultations;

/// <summary>Drafts a consultation with residents.</summary>
[Permission(Rights.WriteConsultations)]
internal sealed record DraftConsultation(ConsultationFields Fields) : ICommand<Created>
{
    internal sealed class Validator : AbstractValidator<DraftConsultation>
    {
        public Validator() => RuleFor(command => command.Fields).Unfold(new ConsultationFieldsValidator());
    }

    internal sealed class Handler(
        IRepository<Consultation> consultations, ConsultationContents contents, RequestScope scope, IIdSource ids, TimeProvider clock)
        : ICommandHandler<DraftConsultation, Created>
    {
        public async Task<Created> Handle(DraftConsultation request, CancellationToken cancellationToken)
        {
            var content = await contents.Of(request.Fields, cancellationToken);
            var consultation = Consultation.Draft(new ConsultationId(ids.Next()), scope.RequiredCentre, content, clock.GetUtcNow());
            consultations.Add(consultation);
            return new Created(consultation.Id.Value);
        }
    }
}
