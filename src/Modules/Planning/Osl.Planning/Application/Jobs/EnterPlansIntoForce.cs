using Osl.BuildingBlocks.Application;
using Osl.Planning.Application.Plans;
using Osl.Planning.Domain.Plans;

namespace Osl.Planning.Application.Jobs;

/// <summary>Finds the approved plans whose first day has come.</summary>
internal sealed record EnterPlansIntoForce : ISweep
{
    internal sealed class Handler(IReads<OslPlan> plans, CentreSweep sweep, TimeProvider clock) : ISweepHandler<EnterPlansIntoForce>
    {
        public async Task<Done> Handle(EnterPlansIntoForce request, CancellationToken cancellationToken)
        {
            var today = WarsawCalendar.Today(clock);
            var due = await plans.List(
                plans.AcrossCentres.Where(plan => plan.State == PlanState.Approved && plan.InForceFrom <= today).Select(plan => new { plan.CentreId, plan.Id }),
                cancellationToken);
            return await sweep.Send(due.Select(plan => (plan.CentreId, (ICommand<Done>)new EnterPlanIntoForce(plan.Id.Value))), cancellationToken);
        }
    }
}
