using Osl.BuildingBlocks.Application;
using Osl.BuildingBlocks.Tenancy;
using Osl.Planning.Application.Plans;
using Osl.Planning.Domain.Plans;

namespace Osl.Planning.Application.Measures;

internal static class MeasureReach
{
    /// <summary>The measure, when the right reaches one of the communities that it is addressed to.</summary>
    /// <exception cref="NotFoundException">The plan has no such measure.</exception>
    public static MeasureId RequireReach(this RequestScope scope, string permission, OslPlan plan, Guid measure)
    {
        var id = plan.MeasureOf(measure);
        return plan.Measures.Single(one => one.Id == id).CommunityIds.Any(community => scope.Actor.Covers(permission, community))
            ? id
            : throw new NotPermittedException(permission);
    }
}
