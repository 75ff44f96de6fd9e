using FluentValidation;
using Osl.BuildingBlocks.Application;
using Osl.BuildingBlocks.Tenancy;
using Osl.Diagnosis.Domain.Consultations;

namespace Osl.Diagnosis.Application.Consultations;

/// <summary>Gives an opinion its official answer.</summary>
[Permission(Rights.WriteConsultations)]
internal sealed record AnswerOpinion(Guid ConsultationId, Guid Id, long ExpectedVersion, string Answer) : ICommand<Changed>
{
    internal sealed class Validator : AbstractValidator<AnswerOpinion>
    {
        public Validator() => RuleFor(command => command.Answer).Text();
    }

    internal sealed class Handler(
        IRepository<Consultation> consultations, IRepository<Opinion> opinions, RequestScope scope, TimeProvider clock)
        : ICommandHandler<AnswerOpinion, Changed>
    {
        public async Task<Changed> Handle(AnswerOpinion request, CancellationToken cancellationToken)
        {
            var consultation = await consultations.Get(new ConsultationId(request.ConsultationId), cancellationToken);
            scope.RequireReach(Rights.WriteConsultations, consultation.CommunityId);
            var opinion = await opinions.Get(new OpinionId(request.Id), request.ExpectedVersion, cancellationToken);
            if (opinion.ConsultationId != consultation.Id)
            {
                throw new NotFoundException(nameof(Opinion));
            }

            consultation.Answer(opinion, request.Answer, scope.Actor.StaffMember, clock.GetUtcNow());
            return new Changed(opinion);
        }
    }
}
