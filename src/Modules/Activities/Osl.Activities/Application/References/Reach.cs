using Osl.BuildingBlocks.Application;
using Osl.BuildingBlocks.Domain;
using Osl.BuildingBlocks.Tenancy;

namespace Osl.Activities.Application.References;

internal static class Reach
{
    /// <summary>Refuses when the right reaches none of the communities that a thing belongs to.</summary>
    public static void RequireAny(this RequestScope scope, string permission, IReadOnlyCollection<CommunityId> communities)
    {
        if (!communities.Any(community => scope.Actor.Covers(permission, community)))
        {
            throw new NotPermittedException(permission);
        }
    }
}
