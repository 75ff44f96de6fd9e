using FluentValidation;
using Osl.BuildingBlocks.Application;
using Osl.BuildingBlocks.Domain;
using Osl.BuildingBlocks.Tenancy;
using Osl.Planning.Domain.Plans;

namespace Osl.Planning.Application.Measures;

/// <summary>Gives a measure up, with a reason (PLA-10).</summary>
[Permission(Rights.WriteProgress)]
internal sealed record CancelMeasure(Guid PlanId, Guid MeasureId, long ExpectedVersion, CancellationInput Cancellation) : ICommand<Changed>
{
    internal sealed class Validator : AbstractValidator<CancelMeasure>
    {
        public Validator() => this.Body(c => c.Cancellation, new CancellationInput.Validator());
    }

    internal sealed class Handler(IRepository<OslPlan> plans, RequestScope scope, TimeProvider clock) : ICommandHandler<CancelMeasure, Changed>
    {
        public async Task<Changed> Handle(CancelMeasure request, CancellationToken cancellationToken)
        {
            var plan = await plans.Get(new PlanId(request.PlanId), request.ExpectedVersion, cancellationToken);
            plan.CancelMeasure(scope.RequireReach(Rights.WriteProgress, plan, request.MeasureId), request.Cancellation.Reason, WarsawCalendar.Today(clock));
            return new Changed(plan);
        }
    }
}

/// <summary>Why something is given up.</summary>
/// <param name="Reason">In words.</param>
internal sealed record CancellationInput(string? Reason) : IExample<CancellationInput>
{
    public static CancellationInput Example { get; } = new("Nikt się nie zgłosił mimo dwóch spotkań.");

    internal sealed class Validator : AbstractValidator<CancellationInput>
    {
        public Validator() => RuleFor(c => c.Reason).MaximumLength(TextLimits.Text);
    }
}
