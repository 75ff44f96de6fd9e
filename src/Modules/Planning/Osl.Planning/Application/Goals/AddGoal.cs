using FluentValidation;
using Osl.BuildingBlocks.Application;
using Osl.BuildingBlocks.Tenancy;
using Osl.Planning.Application.Plans;
using Osl.Planning.Domain.Plans;

namespace Osl.Planning.Application.Goals;

/// <summary>Adds a goal to a draft.</summary>
[Permission(Rights.WritePlans)]
internal sealed record AddGoal(Guid PlanId, GoalInput Goal) : ICommand<Created>
{
    internal sealed class Validator : AbstractValidator<AddGoal>
    {
        public Validator() => this.Body(c => c.Goal, new GoalInput.Validator());
    }

    internal sealed class Handler(IRepository<OslPlan> plans, PlanReferences references, RequestScope scope, IIdSource ids) : ICommandHandler<AddGoal, Created>
    {
        public async Task<Created> Handle(AddGoal request, CancellationToken cancellationToken)
        {
            var plan = await plans.Get(new PlanId(request.PlanId), cancellationToken);
            var content = request.Goal.ToContent();
            await references.Check(content, scope, cancellationToken);
            var id = new GoalId(ids.Next());
            plan.AddGoal(id, content);
            return plan.With(id.Value);
        }
    }
}
