using Osl.Activities.Domain.Activities;
using Osl.Activities.Domain.Series;
using Osl.BuildingBlocks.Application;
using Osl.BuildingBlocks.Domain;
using Osl.BuildingBlocks.Tenancy;

namespace Osl.Activities.Application.Jobs;

/// <summary>Makes the occurrences of series some time ahead, and publishes those of published series that may be; the others stay drafts, for people to see to.</summary>
internal sealed record MakeOccurrences : ISweep
{
    internal sealed class Handler(IReads<ActivitySeries> all, IReads<CommunityActivity> activities, ISystemSender sender, TimeProvider clock) : ISweepHandler<MakeOccurrences>
    {
        public async Task<Done> Handle(MakeOccurrences request, CancellationToken cancellationToken)
        {
            var now = clock.GetUtcNow();
            var open = await all.List(
                all.AcrossCentres.Where(one => one.State != SeriesState.Ended && one.MadeUntil < one.LastDay).Select(one => new Due(one.CentreId, one.Id.Value)),
                cancellationToken);
            List<Exception> failures = [];
            foreach (var series in open)
            {
                await Try(series, new MakeOccurrencesOfSeries(series.Id), failures, cancellationToken);
            }

            var drafts = await activities.List(
                from activity in activities.AcrossCentres
                where activity.State == ActivityState.Draft && activity.StartsAt > now
                join one in all.AcrossCentres on activity.SeriesId equals one.Id
                where one.State == SeriesState.Published
                orderby activity.StartsAt
                select new Due(activity.CentreId, activity.Id.Value),
                cancellationToken);
            foreach (var draft in drafts)
            {
                await Try(draft, new PublishOccurrence(draft.Id), failures, cancellationToken);
            }

            return failures.Count == 0 ? Done.Value : throw new AggregateException(failures);
        }

        /// <summary>What another host did first is done, and what a rule refuses waits for people; what fails does not keep the others waiting.</summary>
        private async Task Try(Due due, ICommand<Done> command, List<Exception> failures, CancellationToken ct)
        {
            try
            {
                await sender.Send(due.Centre, command, ct);
            }
            catch (Exception failure) when (failure is StaleVersionException or BrokenRuleException)
            {
            }
            catch (Exception failure) when (failure is not OperationCanceledException)
            {
                failures.Add(failure);
            }
        }

        private sealed record Due(CentreId Centre, Guid Id);
    }
}
