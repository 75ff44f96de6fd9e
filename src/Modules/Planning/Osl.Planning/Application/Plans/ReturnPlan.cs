using FluentValidation;
using Osl.BuildingBlocks.Application;
using Osl.BuildingBlocks.Domain;
using Osl.BuildingBlocks.Tenancy;
using Osl.Planning.Domain.Plans;

namespace Osl.Planning.Application.Plans;

/// <summary>Returns a submitted plan to its author.</summary>
[Permission(Rights.ApprovePlans)]
internal sealed record ReturnPlan(Guid PlanId, long ExpectedVersion, RemarkInput Remark) : ICommand<Changed>
{
    internal sealed class Validator : AbstractValidator<ReturnPlan>
    {
        public Validator() => this.Body(c => c.Remark, new RemarkInput.Validator());
    }

    internal sealed class Handler(IRepository<OslPlan> plans, RequestScope scope, IIdSource ids, TimeProvider clock) : ICommandHandler<ReturnPlan, Changed>
    {
        public async Task<Changed> Handle(ReturnPlan request, CancellationToken cancellationToken)
        {
            var plan = await plans.Get(new PlanId(request.PlanId), request.ExpectedVersion, cancellationToken);
            plan.Return(new RemarkId(ids.Next()), request.Remark.Remark, scope.RequiredStaffMember, clock.GetUtcNow());
            return new Changed(plan);
        }
    }
}

/// <summary>Why a plan is returned.</summary>
/// <param name="Remark">What its author should mend.</param>
internal sealed record RemarkInput(string Remark) : IExample<RemarkInput>
{
    public static RemarkInput Example { get; } = new("Działanie w sołectwie Brzozowo nie ma terminów.");

    internal sealed class Validator : AbstractValidator<RemarkInput>
    {
        public Validator() => RuleFor(r => r.Remark).NotEmpty().MaximumLength(TextLimits.Text);
    }
}
