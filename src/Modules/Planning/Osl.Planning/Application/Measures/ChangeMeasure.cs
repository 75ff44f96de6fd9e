using FluentValidation;
using Osl.BuildingBlocks.Application;
using Osl.Planning.Application.Plans;
using Osl.Planning.Domain.Plans;

namespace Osl.Planning.Application.Measures;

/// <summary>Rewrites a measure of a draft.</summary>
[Permission(Rights.WritePlans)]
internal sealed record ChangeMeasure(Guid PlanId, Guid MeasureId, long ExpectedVersion, MeasureInput Measure) : ICommand<Changed>
{
    internal sealed class Validator : AbstractValidator<ChangeMeasure>
    {
        public Validator() => this.Body(c => c.Measure, new MeasureInput.Validator());
    }

    internal sealed class Handler(IRepository<OslPlan> plans, MeasureChecks checks) : ICommandHandler<ChangeMeasure, Changed>
    {
        public async Task<Changed> Handle(ChangeMeasure request, CancellationToken cancellationToken)
        {
            var plan = await plans.Get(new PlanId(request.PlanId), request.ExpectedVersion, cancellationToken);
            var content = request.Measure.ToContent();
            var regime = await checks.Check(content, cancellationToken);
            plan.ChangeMeasure(plan.MeasureOf(request.MeasureId), content, regime);
            return new Changed(plan);
        }
    }
}
