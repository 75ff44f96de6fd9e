using FluentValidation;
using Osl.BuildingBlocks.Application;
using Osl.BuildingBlocks.Domain;
using Osl.BuildingBlocks.Tenancy;
using Osl.Planning.Domain.Plans;

namespace Osl.Planning.Application.Measures;

/// <summary>Says that a measure was carried out, in full or in part.</summary>
[Permission(Rights.WriteProgress)]
internal sealed record CompleteMeasure(Guid PlanId, Guid MeasureId, long ExpectedVersion, CompletionInput Completion) : ICommand<Changed>
{
    internal sealed class Validator : AbstractValidator<CompleteMeasure>
    {
        public Validator() => this.Body(c => c.Completion, new CompletionInput.Validator());
    }

    internal sealed class Handler(IRepository<OslPlan> plans, RequestScope scope, TimeProvider clock) : ICommandHandler<CompleteMeasure, Changed>
    {
        public async Task<Changed> Handle(CompleteMeasure request, CancellationToken cancellationToken)
        {
            var plan = await plans.Get(new PlanId(request.PlanId), request.ExpectedVersion, cancellationToken);
            var (inFull, note, cost) = request.Completion;
            plan.CompleteMeasure(scope.RequireReach(Rights.WriteProgress, plan, request.MeasureId), inFull, note, cost, WarsawCalendar.Today(clock));
            return new Changed(plan);
        }
    }
}

/// <summary>What came of a measure.</summary>
/// <param name="InFull">Whether all of it was carried out.</param>
/// <param name="OutcomeNote">In words.</param>
/// <param name="ActualCost">What it cost, in złote.</param>
internal sealed record CompletionInput(bool InFull, string? OutcomeNote = null, decimal? ActualCost = null) : IExample<CompletionInput>
{
    public static CompletionInput Example { get; } = new(true, "38 spotkań, klub prowadzą seniorzy", 4610.5m);

    internal sealed class Validator : AbstractValidator<CompletionInput>
    {
        public Validator()
        {
            RuleFor(c => c.OutcomeNote).MaximumLength(TextLimits.Text);
            RuleFor(c => c.ActualCost).Money();
        }
    }
}
