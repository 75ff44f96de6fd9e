using Osl.BuildingBlocks.Application;
using Osl.Planning.Domain.Notices;
using Osl.Planning.Domain.Plans;

namespace Osl.Planning.Application.Jobs;

/// <summary>Tells which indicators of a centre have fallen behind; one fall is told once, whatever version of the plan shows it.</summary>
[SystemOnly]
internal sealed record TellIndicatorsOffTrackInCentre : ICommand<Done>
{
    internal sealed class Handler(
        IReads<OslPlan> plans,
        NoticeBoard board,
        ILegalParameters parameters,
        TimeProvider clock) : ICommandHandler<TellIndicatorsOffTrackInCentre, Done>
    {
        public async Task<Done> Handle(TellIndicatorsOffTrackInCentre request, CancellationToken cancellationToken)
        {
            var today = WarsawCalendar.Today(clock);
            var tolerance = await parameters.Value(PlanningParameters.IndicatorTolerance, today, cancellationToken);
            var inForce = await plans.List(
                plans.All.Where(one => (one.State == PlanState.InForce || one.State == PlanState.UnderUpdate) && one.PeriodFrom <= today && one.PeriodTo >= today),
                cancellationToken);
            await board.Tell([.. inForce.SelectMany(plan => OffTrack(plan, today, tolerance))], new ReminderSteps(0), today, cancellationToken);
            return Done.Value;
        }

        private static IEnumerable<DueThing> OffTrack(OslPlan plan, DateOnly today, int tolerance) =>
            from indicator in plan.Indicators
            let since = indicator.Track(plan.Period, today, tolerance).OffTrackSince
            where since is not null
            select new DueThing(indicator.LineageId.Value, since.Value, (_, _) =>
                (NoticeKind.IndicatorOffTrack, new IndicatorOffTrack(plan.Id, indicator.Id, indicator.Name)));
    }
}
