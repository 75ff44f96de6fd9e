using Osl.Activities.Domain.Activities;
using Osl.BuildingBlocks.Application;

namespace Osl.Activities.Application.Activities;

internal static class KnownActivity
{
    /// <exception cref="NotFoundException">There is no such activity in this centre.</exception>
    public static async Task RequireOne(this IReads<CommunityActivity> activities, ActivityId id, CancellationToken ct)
    {
        if (!await activities.Any(activities.All.Where(one => one.Id == id), ct))
        {
            throw new NotFoundException(nameof(CommunityActivity));
        }
    }
}
