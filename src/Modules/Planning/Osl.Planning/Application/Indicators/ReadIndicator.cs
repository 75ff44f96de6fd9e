using FluentValidation;
using Osl.BuildingBlocks.Application;
using Osl.BuildingBlocks.Domain;
using Osl.BuildingBlocks.Tenancy;
using Osl.Planning.Application.Plans;
using Osl.Planning.Domain.Plans;

namespace Osl.Planning.Application.Indicators;

/// <summary>Writes down what an indicator shows on a day (PLA-09); a second reading of the same day corrects the first.</summary>
[Permission(Rights.WriteProgress)]
internal sealed record ReadIndicator(Guid PlanId, Guid IndicatorId, DateOnly Day, long ExpectedVersion, ReadingInput Reading) : ICommand<Changed>
{
    internal sealed class Validator : AbstractValidator<ReadIndicator>
    {
        public Validator() => this.Body(c => c.Reading, new ReadingInput.Validator());
    }

    internal sealed class Handler(IRepository<OslPlan> plans, RequestScope scope, TimeProvider clock) : ICommandHandler<ReadIndicator, Changed>
    {
        public async Task<Changed> Handle(ReadIndicator request, CancellationToken cancellationToken)
        {
            var plan = await plans.Get(new PlanId(request.PlanId), request.ExpectedVersion, cancellationToken);
            plan.ReadIndicator(
                plan.IndicatorOf(request.IndicatorId),
                request.Day,
                request.Reading.Value,
                request.Reading.Note,
                scope.RequiredStaffMember,
                WarsawCalendar.Today(clock));
            return new Changed(plan);
        }
    }
}

/// <summary>A reading.</summary>
/// <param name="Value">What the indicator shows.</param>
/// <param name="Note">How it was found.</param>
internal sealed record ReadingInput(decimal Value, string? Note = null) : IExample<ReadingInput>
{
    public static ReadingInput Example { get; } = new(64, "Ankieta w klubie, 80 odpowiedzi");

    internal sealed class Validator : AbstractValidator<ReadingInput>
    {
        public Validator()
        {
            RuleFor(r => r.Value).Quantity();
            RuleFor(r => r.Note).MaximumLength(TextLimits.Line);
        }
    }
}
