using Osl.Activities.Application.Activities;
using Osl.Activities.Application.Enrolments;
using Osl.Activities.Application.Occupancy;
using Osl.Activities.Domain.Activities;
using Osl.BuildingBlocks.Application;

namespace Osl.Activities.Application.Jobs;

/// <summary>Publishes an occurrence of a published series, when it may be.</summary>
[SystemOnly]
internal sealed record PublishOccurrence(Guid Id) : ICommand<Done>
{
    internal sealed class Handler(IRepository<CommunityActivity> activities, PublicationDesk desk, Occupancies occupancies, SeriesRegulars regulars, TimeProvider clock)
        : ICommandHandler<PublishOccurrence, Done>
    {
        public async Task<Done> Handle(PublishOccurrence request, CancellationToken cancellationToken)
        {
            var activity = await activities.Get(new ActivityId(request.Id), cancellationToken);
            var resources = ActivityResources.Of(activity.Content());
            await occupancies.TakeTurns(resources, cancellationToken);
            activity.Publish(await desk.Facts(activity.Content(), activity.Slot, cancellationToken), clock.GetUtcNow());
            await occupancies.Take(request.Id, resources, activity.Slot, cancellationToken);
            await regulars.Join(activity, cancellationToken);
            return Done.Value;
        }
    }
}
