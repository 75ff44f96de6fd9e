using Osl.Activities.Domain.Activities;
using Osl.BuildingBlocks.Application;

namespace Osl.Activities.Application.Jobs;

/// <summary>Finds the activities that begin soon; how soon each centre says for itself, a month is looked ahead here.</summary>
internal sealed record RemindEnrolled : ISweep
{
    private static readonly TimeSpan Furthest = TimeSpan.FromDays(31);

    internal sealed class Handler(IReads<CommunityActivity> activities, ActivitySweep sweep, TimeProvider clock) : ISweepHandler<RemindEnrolled>
    {
        public async Task<Done> Handle(RemindEnrolled request, CancellationToken cancellationToken)
        {
            var (now, last) = (clock.GetUtcNow(), clock.GetUtcNow() + Furthest);
            var due = await activities.List(
                activities.AcrossCentres
                    .Where(one => one.State == ActivityState.Published && one.StartsAt > now && one.StartsAt < last)
                    .Select(one => new { one.CentreId, one.Id }),
                cancellationToken);
            return await sweep.Send(due.Select(one => new DueActivity(one.CentreId, one.Id)), id => new RemindEnrolledOfActivity(id), cancellationToken);
        }
    }
}
