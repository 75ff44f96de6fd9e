using Osl.BuildingBlocks.Application;
using Osl.Planning.Domain.Plans;

namespace Osl.Planning.Application.Plans;

/// <summary>Gives up a draft. Where it was an update, the version in force goes on as it was.</summary>
[Permission(Rights.WritePlans)]
internal sealed record DiscardPlan(Guid PlanId, long ExpectedVersion) : ICommand<Changed>
{
    internal sealed class Handler(IRepository<OslPlan> plans) : ICommandHandler<DiscardPlan, Changed>
    {
        public async Task<Changed> Handle(DiscardPlan request, CancellationToken cancellationToken)
        {
            var plan = await plans.Get(new PlanId(request.PlanId), request.ExpectedVersion, cancellationToken);
            plan.Discard();
            if (plan.UpdatesPlanId is { } updated)
            {
                (await plans.Get(updated, cancellationToken)).UpdateWasDiscarded();
            }

            return new Changed(plan);
        }
    }
}
