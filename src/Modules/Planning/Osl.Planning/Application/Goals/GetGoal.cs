using Osl.BuildingBlocks.Application;
using Osl.Planning.Application.Plans;
using Osl.Planning.Domain.Plans;

namespace Osl.Planning.Application.Goals;

/// <summary>One goal of a plan.</summary>
[Permission(Rights.ReadPlans)]
internal sealed record GetGoal(Guid PlanId, Guid GoalId) : IQuery<GoalResponse>
{
    internal sealed class Handler(IReads<OslPlan> plans) : IQueryHandler<GetGoal, GoalResponse>
    {
        public async Task<GoalResponse> Handle(GetGoal request, CancellationToken cancellationToken)
        {
            var plan = await plans.Whole(request.PlanId, cancellationToken);
            return GoalResponse.Of(plan, plan.Goals.Part(goal => goal.Id.Value == request.GoalId));
        }
    }
}
