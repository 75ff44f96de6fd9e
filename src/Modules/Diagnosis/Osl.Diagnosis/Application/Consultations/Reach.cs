using Osl.BuildingBlocks.Domain;
using Osl.BuildingBlocks.Tenancy;

namespace Osl.Diagnosis.Application.Consultations;

internal static class Reach
{
    /// <summary>A consultation of one community needs a right that reaches it; one of the whole centre needs the right alone.</summary>
    public static void RequireReach(this RequestScope scope, string permission, CommunityId? community)
    {
        if (community is { } asked)
        {
            scope.RequireCommunity(permission, asked);
        }
    }
}
