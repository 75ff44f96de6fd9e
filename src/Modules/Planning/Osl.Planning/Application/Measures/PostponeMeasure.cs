using FluentValidation;
using Osl.BuildingBlocks.Application;
using Osl.BuildingBlocks.Domain;
using Osl.BuildingBlocks.Tenancy;
using Osl.Planning.Domain.Plans;

namespace Osl.Planning.Application.Measures;

/// <summary>Gives a measure new dates, with a reason (PLA-10).</summary>
[Permission(Rights.WriteProgress)]
internal sealed record PostponeMeasure(Guid PlanId, Guid MeasureId, long ExpectedVersion, PostponementInput Postponement) : ICommand<Changed>
{
    internal sealed class Validator : AbstractValidator<PostponeMeasure>
    {
        public Validator() => this.Body(c => c.Postponement, new PostponementInput.Validator());
    }

    internal sealed class Handler(IRepository<OslPlan> plans, RequestScope scope) : ICommandHandler<PostponeMeasure, Changed>
    {
        public async Task<Changed> Handle(PostponeMeasure request, CancellationToken cancellationToken)
        {
            var plan = await plans.Get(new PlanId(request.PlanId), request.ExpectedVersion, cancellationToken);
            var (reason, from, to) = request.Postponement;
            plan.PostponeMeasure(scope.RequireReach(Rights.WriteProgress, plan, request.MeasureId), reason, from, to);
            return new Changed(plan);
        }
    }
}

/// <summary>Why a measure waits, and until when. A day past the plan's end moves it to the next plan.</summary>
/// <param name="Reason">In words.</param>
/// <param name="From">New first day.</param>
/// <param name="To">New last day.</param>
internal sealed record PostponementInput(string? Reason, DateOnly? From, DateOnly? To) : IExample<PostponementInput>
{
    public static PostponementInput Example { get; } = new("Remont świetlicy", new DateOnly(2026, 9, 1), new DateOnly(2026, 12, 15));

    internal sealed class Validator : AbstractValidator<PostponementInput>
    {
        public Validator() => RuleFor(p => p.Reason).MaximumLength(TextLimits.Text);
    }
}
