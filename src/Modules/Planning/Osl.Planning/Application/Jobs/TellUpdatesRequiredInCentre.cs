using Osl.BuildingBlocks.Application;
using Osl.Planning.Domain.Notices;
using Osl.Planning.Domain.Plans;
using Osl.Planning.Domain.Updates;

namespace Osl.Planning.Application.Jobs;

/// <summary>Reminds of the decision after a material change (PLA-12) before its last day, on it, and once it is overdue.</summary>
[SystemOnly]
internal sealed record TellUpdatesRequiredInCentre : ICommand<Done>
{
    internal sealed class Handler(
        IReads<UpdateDemand> demands,
        IReads<OslPlan> plans,
        NoticeBoard board,
        ILegalParameters parameters,
        TimeProvider clock) : ICommandHandler<TellUpdatesRequiredInCentre, Done>
    {
        public async Task<Done> Handle(TellUpdatesRequiredInCentre request, CancellationToken cancellationToken)
        {
            var today = WarsawCalendar.Today(clock);
            var steps = new ReminderSteps(
                await parameters.Value(PlanningParameters.UpdateReminder, today, cancellationToken),
                0,
                -await parameters.Value(PlanningParameters.UpdateEscalation, today, cancellationToken));
            var horizon = today.AddDays(steps.Widest);
            var due = await demands.List(
                from demand in demands.All
                where demand.State == UpdateDemandState.Open && demand.DecideBy <= horizon
                join plan in plans.All on demand.PlanId equals plan.Id
                select new { demand.Id, demand.PlanId, demand.DiagnosisId, demand.DecideBy, plan.Title },
                cancellationToken);
            await board.Tell(
                [
                    .. due.Select(one => new DueThing(one.Id.Value, one.DecideBy, (_, left) =>
                        (NoticeKind.UpdateRequired, new PlanUpdateRequired(one.PlanId, one.Title, one.DiagnosisId, one.DecideBy, left)))),
                ],
                steps,
                today,
                cancellationToken);
            return Done.Value;
        }
    }
}
