using Osl.BuildingBlocks.Application;
using Osl.Planning.Application.Plans;
using Osl.Planning.Domain.Plans;

namespace Osl.Planning.Application.Jobs;

/// <summary>Lets an approved plan enter into force, when its first day has come.</summary>
[SystemOnly]
internal sealed record EnterPlanIntoForce(Guid PlanId) : ICommand<Done>
{
    internal sealed class Handler(IRepository<OslPlan> plans, PlanEntry entry, TimeProvider clock) : ICommandHandler<EnterPlanIntoForce, Done>
    {
        public async Task<Done> Handle(EnterPlanIntoForce request, CancellationToken cancellationToken)
        {
            var plan = await plans.Get(new PlanId(request.PlanId), cancellationToken);
            var today = WarsawCalendar.Today(clock);
            if (plan.FallsInForce(today))
            {
                await entry.Enter(plan, today, cancellationToken);
            }

            return Done.Value;
        }
    }
}
