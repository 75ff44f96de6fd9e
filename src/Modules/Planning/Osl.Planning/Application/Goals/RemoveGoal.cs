using Osl.BuildingBlocks.Application;
using Osl.Planning.Application.Plans;
using Osl.Planning.Domain.Plans;

namespace Osl.Planning.Application.Goals;

/// <summary>Takes a goal out of a draft; not while a measure or an indicator serves it (PLA-13).</summary>
[Permission(Rights.WritePlans)]
internal sealed record RemoveGoal(Guid PlanId, Guid GoalId, long ExpectedVersion) : ICommand<Changed>
{
    internal sealed class Handler(IRepository<OslPlan> plans) : ICommandHandler<RemoveGoal, Changed>
    {
        public async Task<Changed> Handle(RemoveGoal request, CancellationToken cancellationToken)
        {
            var plan = await plans.Get(new PlanId(request.PlanId), request.ExpectedVersion, cancellationToken);
            plan.RemoveGoal(plan.GoalOf(request.GoalId));
            return new Changed(plan);
        }
    }
}
