using Osl.Activities.Domain.Activities;

namespace Osl.Activities.Application.Catalogue;

internal static class Shown
{
    /// <summary>What residents may know of: it was published, and is not by invitation alone.</summary>
    public static IQueryable<CommunityActivity> ToResidents(this IQueryable<CommunityActivity> activities) =>
        activities.Where(one => one.PublishedAt != null && one.EnrolmentMode != EnrolmentMode.InviteOnly);

    /// <summary>What takes place, or took place.</summary>
    public static IQueryable<CommunityActivity> TakingPlace(this IQueryable<CommunityActivity> activities) =>
        activities.Where(one => one.State == ActivityState.Published || one.State == ActivityState.Held || one.State == ActivityState.Settled);
}
