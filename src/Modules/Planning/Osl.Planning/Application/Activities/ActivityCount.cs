using Osl.BuildingBlocks.Application;
using Osl.BuildingBlocks.Application.Specifications;
using Osl.Planning.Domain.Activities;
using Osl.Planning.Domain.Plans;

namespace Osl.Planning.Application.Activities;

/// <summary>Counts what was held into the plan in force: from the beginning each time, so that a repeat changes nothing.</summary>
internal sealed class ActivityCount(IRecords<HeldActivity> held, IRepository<OslPlan> plans)
{
    public async Task Count(HeldActivity latest, CancellationToken ct)
    {
        foreach (var plan in await plans.List(new InForceWith(latest.MeasureLineageId), ct))
        {
            var lineages = plan.Measures.Select(measure => measure.LineageId).ToList();
            var known = await held.List(one => lineages.Contains(one.MeasureLineageId), ct);
            plan.TakeActivities(latest.MeasureLineageId, known.Contains(latest) ? known : [.. known, latest]);
        }
    }

    private sealed class InForceWith : Specification<OslPlan>
    {
        public InForceWith(LineageId measure) => Query.Where(plan =>
            (plan.State == PlanState.InForce || plan.State == PlanState.UnderUpdate) && plan.Measures.Any(one => one.LineageId == measure));
    }
}
