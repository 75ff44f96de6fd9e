using FluentValidation;
using Osl.BuildingBlocks.Application;
using Osl.BuildingBlocks.Domain;
using Osl.Planning.Domain.Plans;
using Osl.Planning.Domain.Reviews;
using Osl.Planning.Domain.Updates;

namespace Osl.Planning.Application.Plans;

/// <summary>Closes a plan whose measures all have an outcome and whose final review was held (PLA-08).</summary>
[Permission(Rights.ClosePlans)]
internal sealed record ClosePlan(Guid PlanId, long ExpectedVersion, ClosingInput Closing) : ICommand<Changed>
{
    internal sealed class Validator : AbstractValidator<ClosePlan>
    {
        public Validator() => this.Body(c => c.Closing, new ClosingInput.Validator());
    }

    internal sealed class Handler(
        IRepository<OslPlan> plans,
        IReads<PlanReview> reviews,
        IReads<UpdateDemand> demands,
        PlanCalendar calendar,
        TimeProvider clock) : ICommandHandler<ClosePlan, Changed>
    {
        public async Task<Changed> Handle(ClosePlan request, CancellationToken cancellationToken)
        {
            var plan = await plans.Get(new PlanId(request.PlanId), request.ExpectedVersion, cancellationToken);
            var family = plan.FamilyId;
            // A final review that an update has since outlived is not the last word: then another one is to come.
            var toCome = reviews.All.Where(review => review.FamilyId == family && review.State == ReviewState.Scheduled);
            var final = reviews.All.Where(review => review.FamilyId == family && review.State != ReviewState.Scheduled && review.IsFinal);
            var held = await reviews.Any(final.Where(_ => !toCome.Any()), cancellationToken);
            var demanded = await demands.Any(demands.All.Where(d => d.FamilyId == family && d.State == UpdateDemandState.Open), cancellationToken);
            var today = WarsawCalendar.Today(clock);
            plan.Close(request.Closing.Note, held, demanded, today);
            await calendar.FreeAfter(plan, plan.InForceTo!.Value, cancellationToken);
            return new Changed(plan);
        }
    }
}

/// <summary>What there is to say at the end of a plan.</summary>
/// <param name="Note">In words.</param>
internal sealed record ClosingInput(string? Note = null) : IExample<ClosingInput>
{
    public static ClosingInput Example { get; } = new("Cele osiągnięte; klub prowadzą mieszkańcy.");

    internal sealed class Validator : AbstractValidator<ClosingInput>
    {
        public Validator() => RuleFor(c => c.Note).MaximumLength(TextLimits.Text);
    }
}
