using FluentValidation;
using Osl.BuildingBlocks.Application;
using Osl.Planning.Application.Plans;
using Osl.Planning.Domain.Plans;

namespace Osl.Planning.Application.Indicators;

/// <summary>Rewrites an indicator of a draft.</summary>
[Permission(Rights.WritePlans)]
internal sealed record ChangeIndicator(Guid PlanId, Guid IndicatorId, long ExpectedVersion, IndicatorInput Indicator) : ICommand<Changed>
{
    internal sealed class Validator : AbstractValidator<ChangeIndicator>
    {
        public Validator() => this.Body(c => c.Indicator, new IndicatorInput.Validator());
    }

    internal sealed class Handler(IRepository<OslPlan> plans) : ICommandHandler<ChangeIndicator, Changed>
    {
        public async Task<Changed> Handle(ChangeIndicator request, CancellationToken cancellationToken)
        {
            var plan = await plans.Get(new PlanId(request.PlanId), request.ExpectedVersion, cancellationToken);
            var content = request.Indicator.ToContent();
            plan.ChangeIndicator(plan.IndicatorOf(request.IndicatorId), content);
            return new Changed(plan);
        }
    }
}
