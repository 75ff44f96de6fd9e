using Osl.BuildingBlocks.Application;
using Osl.Planning.Domain.Plans;

namespace Osl.Planning.Application.Jobs;

/// <summary>Finds the centres with plans in force.</summary>
internal sealed record TellIndicatorsOffTrack : ISweep
{
    internal sealed class Handler(IReads<OslPlan> plans, CentreSweep sweep) : ISweepHandler<TellIndicatorsOffTrack>
    {
        public async Task<Done> Handle(TellIndicatorsOffTrack request, CancellationToken cancellationToken)
        {
            var centres = await plans.List(plans.AcrossCentres.Where(one => one.State == PlanState.InForce || one.State == PlanState.UnderUpdate).Select(one => one.CentreId).Distinct(), cancellationToken);
            return await sweep.Send(centres.Select(centre => (centre, (ICommand<Done>)new TellIndicatorsOffTrackInCentre())), cancellationToken);
        }
    }
}
