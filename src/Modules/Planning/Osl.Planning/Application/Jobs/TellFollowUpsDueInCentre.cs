using Osl.BuildingBlocks.Application;
using Osl.Planning.Domain.FollowUps;
using Osl.Planning.Domain.Notices;

namespace Osl.Planning.Application.Jobs;

/// <summary>Tells which follow-ups of a centre are due, and once more when they have long been overdue.</summary>
[SystemOnly]
internal sealed record TellFollowUpsDueInCentre : ICommand<Done>
{
    internal sealed class Handler(
        IReads<FollowUp> followUps,
        NoticeBoard board,
        ILegalParameters parameters,
        TimeProvider clock) : ICommandHandler<TellFollowUpsDueInCentre, Done>
    {
        public async Task<Done> Handle(TellFollowUpsDueInCentre request, CancellationToken cancellationToken)
        {
            var today = WarsawCalendar.Today(clock);
            var steps = new ReminderSteps(0, -await parameters.Value(PlanningParameters.FollowUpOverdue, today, cancellationToken));
            var due = await followUps.List(
                followUps.All
                    .Where(one => one.State == FollowUpState.Open && one.DueOn <= today)
                    .Select(one => new { one.Id, one.PlanId, one.Subject, one.DueOn, one.OwnerId }),
                cancellationToken);
            await board.Tell(
                [
                    .. due.Select(one => new DueThing(one.Id.Value, one.DueOn, (_, left) =>
                        (NoticeKind.FollowUpDue, new FollowUpDue(one.Id, one.PlanId, one.Subject, one.DueOn, one.OwnerId, -left)))),
                ],
                steps,
                today,
                cancellationToken);
            return Done.Value;
        }
    }
}
