using FluentValidation;
using Osl.Activities.Domain.Initiatives;
using Osl.BuildingBlocks.Application;
using Osl.BuildingBlocks.Domain;

namespace Osl.Activities.Application.Initiatives;

/// <summary>What a local initiative rests on (Act of 24 April 2003 Art. 19b-19h); the whole of it each time.</summary>
/// <param name="Contract">The contract for a fixed time.</param>
/// <param name="Schedule">The joint schedule.</param>
/// <param name="CostEstimate">The joint cost estimate, in złote.</param>
/// <param name="Contributions">What residents give: work, money or things.</param>
internal sealed record InitiativeAgreementInput(
    InitiativeContractInput? Contract = null, string? Schedule = null, decimal? CostEstimate = null, IReadOnlyList<ContributionInput>? Contributions = null)
    : IExample<InitiativeAgreementInput>
{
    public static InitiativeAgreementInput Example { get; } = new(
        new InitiativeContractInput("IL/3/2026", new DateOnly(2026, 4, 20), new DateOnly(2026, 5, 1), new DateOnly(2026, 9, 30)),
        "Maj: deski. Czerwiec: montaż. Wrzesień: rozliczenie.",
        3200,
        [new ContributionInput(ContributionKind.Labour, "Montaż, 60 godzin", 1800)]);

    public InitiativeAgreement ToAgreement() => new(
        Contract?.ToContract(), Schedule, CostEstimate, [.. (Contributions ?? []).Select(one => new Contribution(one.Kind, one.Description, one.Value))]);

    internal sealed class Validator : AbstractValidator<InitiativeAgreementInput>
    {
        public Validator()
        {
            When(agreement => agreement.Contract is not null, () =>
            {
                RuleFor(agreement => agreement.Contract!.Number).NotEmpty().MaximumLength(TextLimits.Code);
                RuleFor(agreement => agreement.Contract!.Number).NoPesel();
            });
            RuleFor(agreement => agreement.Schedule).MaximumLength(TextLimits.Text).NoPesel();
            RuleFor(agreement => agreement.CostEstimate).Money();
            RuleFor(agreement => agreement.Contributions).Listed(50);
            RuleForEach(agreement => agreement.Contributions).ChildRules(contribution =>
            {
                contribution.RuleFor(one => one.Description).NotEmpty().MaximumLength(TextLimits.Line).NoPesel();
                contribution.RuleFor(one => (decimal?)one.Value).Money().OverridePropertyName("Value");
            });
        }
    }
}

/// <summary>A contract for a fixed time.</summary>
internal sealed record InitiativeContractInput(string Number, DateOnly SignedOn, DateOnly From, DateOnly To)
{
    public InitiativeContract ToContract()
    {
        CommonRules.PeriodOrder.Require(From <= To, "/contract/to");
        return new InitiativeContract(Number, SignedOn, new Period(From, To));
    }
}

/// <summary>What residents give, and what it is worth in złote.</summary>
internal sealed record ContributionInput(ContributionKind Kind, string Description, decimal Value);
