using Osl.BuildingBlocks.Application;
using Osl.Planning.Domain.Updates;

namespace Osl.Planning.Application.Jobs;

/// <summary>Finds the centres with plans that must be updated.</summary>
internal sealed record TellUpdatesRequired : ISweep
{
    internal sealed class Handler(IReads<UpdateDemand> demands, CentreSweep sweep) : ISweepHandler<TellUpdatesRequired>
    {
        public async Task<Done> Handle(TellUpdatesRequired request, CancellationToken cancellationToken)
        {
            var centres = await demands.List(demands.AcrossCentres.Where(one => one.State == UpdateDemandState.Open).Select(one => one.CentreId).Distinct(), cancellationToken);
            return await sweep.Send(centres.Select(centre => (centre, (ICommand<Done>)new TellUpdatesRequiredInCentre())), cancellationToken);
        }
    }
}
