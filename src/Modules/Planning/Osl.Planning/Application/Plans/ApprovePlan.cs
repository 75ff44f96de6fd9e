using Osl.BuildingBlocks.Application;
using Osl.BuildingBlocks.Tenancy;
using Osl.Planning.Domain.Plans;

namespace Osl.Planning.Application.Plans;

/// <summary>Approves a submitted plan (PLA-04) and keeps its days free of any other plan (PLA-07). Where its first day has come, it enters into force at once.</summary>
[Permission(Rights.ApprovePlans)]
internal sealed record ApprovePlan(Guid PlanId, long ExpectedVersion) : ICommand<Changed>
{
    internal sealed class Handler(IRepository<OslPlan> plans, PlanCalendar calendar, PlanEntry entry, RequestScope scope, TimeProvider clock)
        : ICommandHandler<ApprovePlan, Changed>
    {
        public async Task<Changed> Handle(ApprovePlan request, CancellationToken cancellationToken)
        {
            var plan = await plans.Get(new PlanId(request.PlanId), request.ExpectedVersion, cancellationToken);
            var today = WarsawCalendar.Today(clock);
            plan.Approve(scope.RequiredStaffMember, today, clock.GetUtcNow());
            await calendar.Reserve(plan, cancellationToken);
            if (plan.FallsInForce(today))
            {
                await entry.Enter(plan, today, cancellationToken);
            }

            return new Changed(plan);
        }
    }
}
