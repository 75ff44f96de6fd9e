using Osl.Activities.Domain.Activities;
using Osl.BuildingBlocks.Application;

namespace Osl.Activities.Application.Jobs;

/// <summary>Finds the centres with activities that are over and not settled.</summary>
internal sealed record TellSettlementsAwaited : ISweep
{
    internal sealed class Handler(IReads<CommunityActivity> activities, CentreSweep sweep, TimeProvider clock) : ISweepHandler<TellSettlementsAwaited>
    {
        public async Task<Done> Handle(TellSettlementsAwaited request, CancellationToken cancellationToken)
        {
            var before = WarsawCalendar.StartOf(WarsawCalendar.Today(clock).AddDays(1 - ReminderParameters.ShortestWait));
            var centres = await activities.List(
                activities.AcrossCentres
                    .Where(one => (one.State == ActivityState.Held || one.State == ActivityState.Published) && one.EndsAt < before)
                    .Select(one => one.CentreId)
                    .Distinct(),
                cancellationToken);
            return await sweep.Send(centres, new TellSettlementsAwaitedInCentre(), cancellationToken);
        }
    }
}
