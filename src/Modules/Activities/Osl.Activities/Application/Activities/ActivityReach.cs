using Osl.Activities.Domain.Activities;
using Osl.Activities.Domain.Series;
using Osl.BuildingBlocks.Application;
using Osl.BuildingBlocks.Tenancy;

namespace Osl.Activities.Application.Activities;

internal static class ActivityReach
{
    /// <summary>Refuses when the right reaches none of the communities that the activity is for.</summary>
    public static void RequireReach(this RequestScope scope, string permission, CommunityActivity activity)
    {
        if (!activity.CommunityIds.Any(community => scope.Actor.Covers(permission, community)))
        {
            throw new NotPermittedException(permission);
        }
    }

    /// <summary>The same of a series.</summary>
    public static void RequireReach(this RequestScope scope, string permission, ActivitySeries series)
    {
        if (!series.Template.CommunityIds.Any(community => scope.Actor.Covers(permission, community)))
        {
            throw new NotPermittedException(permission);
        }
    }
}
