using Osl.BuildingBlocks.Application;
using Osl.Planning.Domain.Notices;
using Osl.Planning.Domain.Plans;
using Osl.Planning.Domain.Reviews;

namespace Osl.Planning.Application.Jobs;

/// <summary>Tells which reviews of a centre are due in some days, today, or overdue (DOMAIN 1.5: 14, 3 and 0 days before, to the director 7 days after).</summary>
[SystemOnly]
internal sealed record TellReviewsDueInCentre : ICommand<Done>
{
    internal sealed class Handler(
        IReads<PlanReview> reviews,
        IReads<OslPlan> plans,
        NoticeBoard board,
        ILegalParameters parameters,
        TimeProvider clock) : ICommandHandler<TellReviewsDueInCentre, Done>
    {
        public async Task<Done> Handle(TellReviewsDueInCentre request, CancellationToken cancellationToken)
        {
            var today = WarsawCalendar.Today(clock);
            var escalation = await parameters.Value(PlanningParameters.ReviewEscalation, today, cancellationToken);
            var steps = new ReminderSteps(
                await parameters.Value(PlanningParameters.ReviewFirstReminder, today, cancellationToken),
                await parameters.Value(PlanningParameters.ReviewSecondReminder, today, cancellationToken),
                0,
                -escalation);
            var horizon = today.AddDays(steps.Widest);
            var due = await reviews.List(
                from review in reviews.All
                where review.State == ReviewState.Scheduled && review.DueOn <= horizon
                join plan in plans.All on review.PlanId equals plan.Id
                select new { review.Id, review.PlanId, review.DueOn, plan.Title },
                cancellationToken);
            await board.Tell(
                [
                    .. due.Select(one => new DueThing(one.Id.Value, one.DueOn, (step, left) => step < 0
                        ? (NoticeKind.ReviewOverdue, new PlanReviewOverdue(one.PlanId, one.Id, one.Title, one.DueOn, -left))
                        : (NoticeKind.ReviewDue, new PlanReviewDue(one.PlanId, one.Id, one.Title, one.DueOn, Math.Max(left, 0))))),
                ],
                steps,
                today,
                cancellationToken);
            return Done.Value;
        }
    }
}
