using Osl.BuildingBlocks.Application;
using Osl.Planning.Application.Reviews;
using Osl.Planning.Application.Updates;
using Osl.Planning.Domain.Plans;
using Osl.Planning.Domain.Reviews;
using Osl.Planning.Domain.Updates;

namespace Osl.Planning.Application.Plans;

/// <summary>All that happens when a version enters into force: the one before gives way, a review is set, demands that it answers are settled.</summary>
internal sealed class PlanEntry(
    IRepository<OslPlan> plans,
    IRepository<PlanReview> reviews,
    IRepository<UpdateDemand> demands,
    ILegalParameters parameters,
    IIdSource ids)
{
    public async Task Enter(OslPlan plan, DateOnly today, CancellationToken ct)
    {
        var previous = plan.UpdatesPlanId is { } updated ? await plans.Get(updated, ct) : null;
        plan.EnterIntoForce(previous);
        if (await reviews.Find(new ScheduledReview(plan.FamilyId), ct) is { } scheduled)
        {
            scheduled.MoveTo(plan.Id, plan.PeriodTo);
        }
        else
        {
            var cycle = new ReviewCycle(plan.Period, await parameters.Value(PlanningParameters.ReviewInterval, today, ct));
            reviews.Add(PlanReview.Schedule(new PlanReviewId(ids.Next()), plan.CentreId, plan.Id, plan.FamilyId, cycle.First(plan.InForceFrom!.Value)));
        }

        foreach (var demand in await demands.List(new OpenDemands(plan.FamilyId), ct))
        {
            if (demand.IsAnsweredBy(plan))
            {
                demand.SettleBy(plan, today);
            }
        }
    }
}
