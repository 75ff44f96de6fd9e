using FluentValidation;
using Osl.BuildingBlocks.Application;
using Osl.BuildingBlocks.Domain;
using Osl.BuildingBlocks.Tenancy;
using Osl.Diagnosis.Domain.Consultations;
using Osl.Diagnosis.Domain.FieldNotes;

namespace Osl.Diagnosis.Application.Consultations;

/// <summary>Takes in an opinion while the consultation is open.</summary>
/// <param name="PersonId">Whose opinion it is; without it, nobody's by name.</param>
[Permission(Rights.CollectVoices)]
internal sealed record HearOpinion(Guid ConsultationId, string Content, ContactChannel Channel, DateOnly ReceivedOn, Guid? PersonId) : ICommand<Created>
{
    internal sealed class Validator : AbstractValidator<HearOpinion>
    {
        public Validator() => RuleFor(command => command.Content).Text();
    }

    internal sealed class Handler(
        IRepository<Consultation> consultations, RequestScope scope, IRepository<Opinion> opinions, IIdSource ids, TimeProvider clock)
        : ICommandHandler<HearOpinion, Created>
    {
        public async Task<Created> Handle(HearOpinion request, CancellationToken cancellationToken)
        {
            var consultation = await consultations.Get(new ConsultationId(request.ConsultationId), cancellationToken);
            scope.RequireReach(Rights.CollectVoices, consultation.CommunityId);
            var opinion = consultation.Hear(
                new OpinionId(ids.Next()),
                request.Content,
                request.Channel,
                request.ReceivedOn,
                Ids.Typed<PersonId>(request.PersonId),
                WarsawCalendar.Today(clock),
                clock.GetUtcNow());
            opinions.Add(opinion);
            return new Created(opinion.Id.Value);
        }
    }
}
