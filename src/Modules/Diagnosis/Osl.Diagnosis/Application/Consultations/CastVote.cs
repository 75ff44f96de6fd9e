using FluentValidation;
using Osl.BuildingBlocks.Application;
using Osl.BuildingBlocks.Domain;
using Osl.BuildingBlocks.Tenancy;
using Osl.Diagnosis.Domain.Consultations;
using Osl.Diagnosis.Domain.Needs;

namespace Osl.Diagnosis.Application.Consultations;

/// <summary>Takes in a person's vote on what comes first (rule DIA-11).</summary>
/// <param name="PersonId">Who votes.</param>
/// <param name="NeedIds">The needs voted for.</param>
[Permission(Rights.CollectVoices)]
internal sealed record CastVote(Guid ConsultationId, Guid PersonId, IReadOnlyList<Guid> NeedIds) : ICommand<Created>
{
    internal sealed class Validator : AbstractValidator<CastVote>
    {
        public Validator() => RuleFor(command => command.NeedIds).AtMost(100);
    }

    internal sealed class Handler(IRepository<Consultation> consultations, RequestScope scope, IRepository<Ballot> ballots, IIdSource ids, TimeProvider clock)
        : ICommandHandler<CastVote, Created>
    {
        public async Task<Created> Handle(CastVote request, CancellationToken cancellationToken)
        {
            var consultation = await consultations.Get(new ConsultationId(request.ConsultationId), cancellationToken);
            scope.RequireReach(Rights.CollectVoices, consultation.CommunityId);
            var ballot = consultation.Vote(
                new BallotId(ids.Next()), new PersonId(request.PersonId), Ids.Typed<NeedId>(request.NeedIds), clock.GetUtcNow());
            ballots.Add(ballot);
            return new Created(ballot.Id.Value);
        }
    }
}
