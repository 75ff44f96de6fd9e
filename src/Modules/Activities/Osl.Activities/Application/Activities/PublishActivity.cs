using Osl.Activities.Application.Enrolments;
using Osl.Activities.Application.Occupancy;
using Osl.Activities.Domain.Activities;
using Osl.BuildingBlocks.Application;
using Osl.BuildingBlocks.Tenancy;

namespace Osl.Activities.Application.Activities;

/// <summary>Shows an activity to residents, when it may be held as it is written (ACT-05, ACT-08, ACT-09, ACT-14, ACT-15).</summary>
[Permission(Rights.PublishActivities)]
internal sealed record PublishActivity(Guid Id, long ExpectedVersion) : ICommand<Changed>
{
    internal sealed class Handler(
        IRepository<CommunityActivity> activities,
        PublicationDesk desk,
        Occupancies occupancies,
        SeriesRegulars regulars,
        RequestScope scope,
        TimeProvider clock) : ICommandHandler<PublishActivity, Changed>
    {
        public async Task<Changed> Handle(PublishActivity request, CancellationToken cancellationToken)
        {
            var activity = await activities.Get(new ActivityId(request.Id), request.ExpectedVersion, cancellationToken);
            scope.RequireReach(Rights.PublishActivities, activity);
            var resources = ActivityResources.Of(activity.Content());
            await occupancies.TakeTurns(resources, cancellationToken);
            activity.Publish(await desk.Facts(activity.Content(), activity.Slot, cancellationToken), clock.GetUtcNow());
            await occupancies.Take(request.Id, resources, activity.Slot, cancellationToken);
            await regulars.Join(activity, cancellationToken);
            return new Changed(activity);
        }
    }
}
