using FluentValidation;
using Osl.BuildingBlocks.Application;
using Osl.BuildingBlocks.Domain;
using Osl.Planning.Domain.Plans;

namespace Osl.Planning.Application.Indicators;

/// <summary>An indicator as its author writes it.</summary>
/// <param name="GoalId">The goal that it measures.</param>
/// <param name="MeasureId">The measure that it follows, where it follows one.</param>
/// <param name="Name">What is measured.</param>
/// <param name="Unit">In what: persons, hours, points.</param>
/// <param name="Baseline">Where it stands at the start.</param>
/// <param name="Target">Where it should stand at the end; below the baseline where less is better.</param>
/// <param name="Source">Counted from recorded activities, or read by hand.</param>
/// <param name="Counts">Of an automatic indicator: what is counted among the activities held for its measure, or for all measures of its goal.</param>
internal sealed record IndicatorInput(
    Guid GoalId,
    string Name,
    string Unit,
    decimal Baseline,
    decimal Target,
    IndicatorSource Source,
    Guid? MeasureId = null,
    AutoMeasure? Counts = null) : IExample<IndicatorInput>
{
    public static IndicatorInput Example { get; } = new(
        Examples.Goal, "Seniorzy, którzy mają do kogo zwrócić się o pomoc", "osoby", 40, 120, IndicatorSource.Manual, Examples.Measure);

    public IndicatorContent ToContent() =>
        new(new GoalId(GoalId), MeasureId is { } measure ? new MeasureId(measure) : null, Name, Unit, Baseline, Target, Source, Counts);

    internal sealed class Validator : AbstractValidator<IndicatorInput>
    {
        public Validator()
        {
            RuleFor(i => i.Name).NotEmpty().MaximumLength(TextLimits.Name);
            RuleFor(i => i.Unit).NotEmpty().MaximumLength(TextLimits.Code);
            RuleFor(i => i.Baseline).Quantity();
            RuleFor(i => i.Target).Quantity();
            RuleFor(i => i.Counts).Null().When(i => i.Source == IndicatorSource.Manual);
        }
    }
}

internal static class Quantities
{
    /// <summary>What an indicator can show.</summary>
    public static IRuleBuilderOptions<T, decimal> Quantity<T>(this IRuleBuilder<T, decimal> value) =>
        value.InclusiveBetween(-1_000_000_000, 1_000_000_000).PrecisionScale(13, 3, ignoreTrailingZeros: true);
}
