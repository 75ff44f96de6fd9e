using FluentValidation;
using Osl.BuildingBlocks.Application;
using Osl.BuildingBlocks.Domain;
using Osl.Planning.Domain.Plans;

namespace Osl.Planning.Application.Plans;

/// <summary>Takes a returned plan up again as a draft; any change of its content does the same.</summary>
[Permission(Rights.WritePlans)]
internal sealed record TakeUpPlan(Guid PlanId, long ExpectedVersion, AnswerInput Answer) : ICommand<Changed>
{
    internal sealed class Validator : AbstractValidator<TakeUpPlan>
    {
        public Validator() => this.Body(c => c.Answer, new AnswerInput.Validator());
    }

    internal sealed class Handler(IRepository<OslPlan> plans) : ICommandHandler<TakeUpPlan, Changed>
    {
        public async Task<Changed> Handle(TakeUpPlan request, CancellationToken cancellationToken)
        {
            var plan = await plans.Get(new PlanId(request.PlanId), request.ExpectedVersion, cancellationToken);
            plan.TakeUp(request.Answer.Answer);
            return new Changed(plan);
        }
    }
}

/// <summary>The author's answer to a remark.</summary>
/// <param name="Answer">In words; may be left out.</param>
internal sealed record AnswerInput(string? Answer = null) : IExample<AnswerInput>
{
    public static AnswerInput Example { get; } = new("Terminy dopisane.");

    internal sealed class Validator : AbstractValidator<AnswerInput>
    {
        public Validator() => RuleFor(a => a.Answer).MaximumLength(TextLimits.Text);
    }
}
