using FluentValidation;
using Osl.BuildingBlocks.Application;
using Osl.BuildingBlocks.Domain;
using Osl.BuildingBlocks.Tenancy;
using Osl.Diagnosis.Domain.Consultations;
using Osl.Diagnosis.Domain.Needs;

namespace Osl.Diagnosis.Application.Consultations;

/// <summary>Takes in a batch of paper ballots, a line a ballot (rule DIA-11).</summary>
/// <param name="Number">What stands on the envelope; each batch is entered once.</param>
[Permission(Rights.CollectVoices)]
internal sealed record EnterPaperBatch(Guid ConsultationId, string Number, IReadOnlyList<PaperLine> Lines) : ICommand<Created>
{
    internal sealed class Validator : AbstractValidator<EnterPaperBatch>
    {
        public Validator()
        {
            RuleFor(command => command.Number).NotEmpty().MaximumLength(TextLimits.Code);
            RuleFor(command => command.Lines).NotEmpty().AtMost(500);
            RuleForEach(command => command.Lines).ChildRules(line =>
            {
                line.RuleFor(one => one.Line).InclusiveBetween(1, 100_000);
                line.RuleFor(one => one.NeedIds).AtMost(100);
            });
        }
    }

    internal sealed class Handler(
        IRepository<Consultation> consultations,
        IRepository<PaperBatch> batches,
        IRepository<Ballot> ballots,
        RequestScope scope,
        IIdSource ids,
        TimeProvider clock) : ICommandHandler<EnterPaperBatch, Created>
    {
        public async Task<Created> Handle(EnterPaperBatch request, CancellationToken cancellationToken)
        {
            var consultation = await consultations.Get(new ConsultationId(request.ConsultationId), cancellationToken);
            scope.RequireReach(Rights.CollectVoices, consultation.CommunityId);
            var now = clock.GetUtcNow();
            var batch = PaperBatch.Enter(
                new PaperBatchId(ids.Next()), consultation, request.Number.Trim(), request.Lines.Count, scope.Actor.StaffMember, now);
            var lines = request.Lines.Select(line => new PaperBallot(new BallotId(ids.Next()), line.Line, Ids.Typed<NeedId>(line.NeedIds))).ToList();
            foreach (var ballot in consultation.Count(batch, lines, now))
            {
                ballots.Add(ballot);
            }

            batches.Add(batch);
            return new Created(batch.Id.Value);
        }
    }
}
