using FluentValidation;
using Osl.BuildingBlocks.Application;
using Osl.BuildingBlocks.Domain;
using Osl.Planning.Domain.Funding;

namespace Osl.Planning.Application.Funding;

/// <summary>A project that pays for measures, as a centre writes it down.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Source">Who pays: the fund, the programme.</param>
/// <param name="PeriodFrom">First day.</param>
/// <param name="PeriodTo">Last day.</param>
/// <param name="AgreementNumber">Number of the funding agreement.</param>
/// <param name="Budget">In złote.</param>
/// <param name="Indicators">What the funder counts.</param>
internal sealed record FundingProjectInput(
    string Name,
    string Source,
    DateOnly PeriodFrom,
    DateOnly PeriodTo,
    string? AgreementNumber = null,
    decimal? Budget = null,
    IReadOnlyList<string>? Indicators = null) : IExample<FundingProjectInput>
{
    public static FundingProjectInput Example { get; } = new(
        "Centrum bliżej ludzi", "Fundusze Europejskie dla Rozwoju Społecznego", new DateOnly(2026, 1, 1), new DateOnly(2027, 12, 31), "FERS.01.02-IZ.00-0001/26", 850_000m, ["Osoby objęte działaniami"]);

    public FundingProjectContent ToContent() => new(Name, Source, AgreementNumber, Dates.Period(PeriodFrom, PeriodTo, "/periodTo"), Budget, Indicators ?? []);

    internal sealed class Validator : AbstractValidator<FundingProjectInput>
    {
        public Validator()
        {
            RuleFor(p => p.Name).NotEmpty().MaximumLength(TextLimits.Name);
            RuleFor(p => p.Source).NotEmpty().MaximumLength(TextLimits.Name);
            RuleFor(p => p.AgreementNumber).MaximumLength(TextLimits.Code);
            RuleFor(p => p.Budget).Money();
            RuleFor(p => p.Indicators).Listed();
            RuleForEach(p => p.Indicators).NotEmpty().MaximumLength(TextLimits.Name);
        }
    }
}
