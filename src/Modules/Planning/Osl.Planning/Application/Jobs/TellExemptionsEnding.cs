using Osl.BuildingBlocks.Application;
using Osl.Planning.Domain.References;

namespace Osl.Planning.Application.Jobs;

/// <summary>Finds the centres.</summary>
internal sealed record TellExemptionsEnding : ISweep
{
    internal sealed class Handler(IReads<CentreCopy> copies, CentreSweep sweep) : ISweepHandler<TellExemptionsEnding>
    {
        public async Task<Done> Handle(TellExemptionsEnding request, CancellationToken cancellationToken)
        {
            var centres = await copies.List(copies.AcrossCentres.Select(one => one.CentreId).Distinct(), cancellationToken);
            return await sweep.Send(centres.Select(centre => (centre, (ICommand<Done>)new TellExemptionsEndingInCentre())), cancellationToken);
        }
    }
}
