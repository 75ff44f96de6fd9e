using FluentValidation;
using Osl.BuildingBlocks.Application;
using Osl.Planning.Application.Plans;
using Osl.Planning.Domain.Plans;

namespace Osl.Planning.Application.Measures;

/// <summary>Adds a measure to a draft.</summary>
[Permission(Rights.WritePlans)]
internal sealed record AddMeasure(Guid PlanId, MeasureInput Measure) : ICommand<Created>
{
    internal sealed class Validator : AbstractValidator<AddMeasure>
    {
        public Validator() => this.Body(c => c.Measure, new MeasureInput.Validator());
    }

    internal sealed class Handler(IRepository<OslPlan> plans, MeasureChecks checks, IIdSource ids) : ICommandHandler<AddMeasure, Created>
    {
        public async Task<Created> Handle(AddMeasure request, CancellationToken cancellationToken)
        {
            var plan = await plans.Get(new PlanId(request.PlanId), cancellationToken);
            var content = request.Measure.ToContent();
            var regime = await checks.Check(content, cancellationToken);
            var id = new MeasureId(ids.Next());
            plan.AddMeasure(id, content, regime);
            return plan.With(id.Value);
        }
    }
}
