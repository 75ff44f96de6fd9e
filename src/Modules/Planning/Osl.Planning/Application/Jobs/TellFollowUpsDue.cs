using Osl.BuildingBlocks.Application;
using Osl.Planning.Domain.FollowUps;

namespace Osl.Planning.Application.Jobs;

/// <summary>Finds the centres with open follow-ups.</summary>
internal sealed record TellFollowUpsDue : ISweep
{
    internal sealed class Handler(IReads<FollowUp> followUps, CentreSweep sweep, TimeProvider clock) : ISweepHandler<TellFollowUpsDue>
    {
        public async Task<Done> Handle(TellFollowUpsDue request, CancellationToken cancellationToken)
        {
            var today = WarsawCalendar.Today(clock);
            var centres = await followUps.List(followUps.AcrossCentres.Where(one => one.State == FollowUpState.Open && one.DueOn <= today).Select(one => one.CentreId).Distinct(), cancellationToken);
            return await sweep.Send(centres.Select(centre => (centre, (ICommand<Done>)new TellFollowUpsDueInCentre())), cancellationToken);
        }
    }
}
