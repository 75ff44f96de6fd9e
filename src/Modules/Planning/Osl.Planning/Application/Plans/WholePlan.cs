using Osl.BuildingBlocks.Application;
using Osl.Planning.Domain.Plans;

namespace Osl.Planning.Application.Plans;

internal static class WholePlan
{
    /// <summary>A version with all its parts, to be read.</summary>
    public static Task<OslPlan> Whole(this IReads<OslPlan> plans, Guid id, CancellationToken ct)
    {
        var wanted = new PlanId(id);
        return plans.First(plans.All.Where(plan => plan.Id == wanted), ct);
    }

    /// <exception cref="NotFoundException">The plan has no such part.</exception>
    public static TPart Part<TPart>(this IEnumerable<TPart> parts, Func<TPart, bool> which)
        where TPart : class => parts.FirstOrDefault(which) ?? throw new NotFoundException(typeof(TPart).Name);
}
