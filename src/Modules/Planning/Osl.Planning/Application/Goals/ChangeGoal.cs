using FluentValidation;
using Osl.BuildingBlocks.Application;
using Osl.BuildingBlocks.Tenancy;
using Osl.Planning.Application.Plans;
using Osl.Planning.Domain.Plans;

namespace Osl.Planning.Application.Goals;

/// <summary>Rewrites a goal of a draft.</summary>
[Permission(Rights.WritePlans)]
internal sealed record ChangeGoal(Guid PlanId, Guid GoalId, long ExpectedVersion, GoalInput Goal) : ICommand<Changed>
{
    internal sealed class Validator : AbstractValidator<ChangeGoal>
    {
        public Validator() => this.Body(c => c.Goal, new GoalInput.Validator());
    }

    internal sealed class Handler(IRepository<OslPlan> plans, PlanReferences references, RequestScope scope) : ICommandHandler<ChangeGoal, Changed>
    {
        public async Task<Changed> Handle(ChangeGoal request, CancellationToken cancellationToken)
        {
            var plan = await plans.Get(new PlanId(request.PlanId), request.ExpectedVersion, cancellationToken);
            var content = request.Goal.ToContent();
            await references.Check(content, scope, cancellationToken);
            plan.ChangeGoal(plan.GoalOf(request.GoalId), content);
            return new Changed(plan);
        }
    }
}
