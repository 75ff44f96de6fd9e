using Osl.Activities.Domain.Standards;
using Osl.BuildingBlocks.Application;

namespace Osl.Activities.Application.Jobs;

/// <summary>Finds the centres that have a child-protection standard.</summary>
internal sealed record TellStandardReviewsAwaited : ISweep
{
    internal sealed class Handler(IReads<ChildProtectionStandard> standards, CentreSweep sweep) : ISweepHandler<TellStandardReviewsAwaited>
    {
        public async Task<Done> Handle(TellStandardReviewsAwaited request, CancellationToken cancellationToken) =>
            await sweep.Send(
                await standards.List(standards.AcrossCentres.Select(one => one.CentreId).Distinct(), cancellationToken), new TellStandardReviewAwaitedInCentre(), cancellationToken);
    }
}
