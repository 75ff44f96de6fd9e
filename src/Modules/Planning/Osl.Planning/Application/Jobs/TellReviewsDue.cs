using Osl.BuildingBlocks.Application;
using Osl.Planning.Domain.Reviews;

namespace Osl.Planning.Application.Jobs;

/// <summary>Finds the centres with reviews to come.</summary>
internal sealed record TellReviewsDue : ISweep
{
    internal sealed class Handler(IReads<PlanReview> reviews, CentreSweep sweep) : ISweepHandler<TellReviewsDue>
    {
        public async Task<Done> Handle(TellReviewsDue request, CancellationToken cancellationToken)
        {
            var centres = await reviews.List(reviews.AcrossCentres.Where(one => one.State == ReviewState.Scheduled).Select(one => one.CentreId).Distinct(), cancellationToken);
            return await sweep.Send(centres.Select(centre => (centre, (ICommand<Done>)new TellReviewsDueInCentre())), cancellationToken);
        }
    }
}
