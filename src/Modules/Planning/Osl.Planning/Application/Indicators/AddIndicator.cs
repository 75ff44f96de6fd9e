using FluentValidation;
using Osl.BuildingBlocks.Application;
using Osl.Planning.Application.Plans;
using Osl.Planning.Domain.Plans;

namespace Osl.Planning.Application.Indicators;

/// <summary>Adds an indicator to a draft.</summary>
[Permission(Rights.WritePlans)]
internal sealed record AddIndicator(Guid PlanId, IndicatorInput Indicator) : ICommand<Created>
{
    internal sealed class Validator : AbstractValidator<AddIndicator>
    {
        public Validator() => this.Body(c => c.Indicator, new IndicatorInput.Validator());
    }

    internal sealed class Handler(IRepository<OslPlan> plans, IIdSource ids) : ICommandHandler<AddIndicator, Created>
    {
        public async Task<Created> Handle(AddIndicator request, CancellationToken cancellationToken)
        {
            var plan = await plans.Get(new PlanId(request.PlanId), cancellationToken);
            var content = request.Indicator.ToContent();
            var id = new IndicatorId(ids.Next());
            plan.AddIndicator(id, content);
            return plan.With(id.Value);
        }
    }
}
