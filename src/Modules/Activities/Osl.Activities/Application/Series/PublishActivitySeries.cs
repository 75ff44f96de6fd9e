using Osl.Activities.Application.Activities;
using Osl.Activities.Application.Occupancy;
using Osl.Activities.Domain.Activities;
using Osl.Activities.Domain.Series;
using Osl.BuildingBlocks.Application;
using Osl.BuildingBlocks.Tenancy;

namespace Osl.Activities.Application.Series;

/// <summary>Publishes a series: all of its occurrences that there are, or none; those to come are published as they are made.</summary>
[Permission(Rights.PublishActivities)]
internal sealed record PublishActivitySeries(Guid Id, long ExpectedVersion) : ICommand<Changed>
{
    internal sealed class Handler(
        IRepository<ActivitySeries> all,
        IRepository<CommunityActivity> activities,
        PublicationDesk desk,
        Occupancies occupancies,
        RequestScope scope,
        TimeProvider clock) : ICommandHandler<PublishActivitySeries, Changed>
    {
        public async Task<Changed> Handle(PublishActivitySeries request, CancellationToken cancellationToken)
        {
            var series = await all.Get(new SeriesId(request.Id), request.ExpectedVersion, cancellationToken);
            scope.RequireReach(Rights.PublishActivities, series);
            series.Publish();
            var drafts = (await activities.List(new OccurrencesOf(series.Id, series.StartDay), cancellationToken)).FindAll(one => one.State == ActivityState.Draft);
            await occupancies.TakeTurns(drafts.SelectMany(one => ActivityResources.Of(one.Content())), cancellationToken);
            foreach (var draft in drafts)
            {
                draft.Publish(await desk.Facts(draft.Content(), draft.Slot, cancellationToken), clock.GetUtcNow());
                await occupancies.Take(draft.Id.Value, ActivityResources.Of(draft.Content()), draft.Slot, cancellationToken);
            }

            return new Changed(series);
        }
    }
}
