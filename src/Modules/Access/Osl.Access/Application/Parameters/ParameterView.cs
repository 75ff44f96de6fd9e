using Osl.Access.Domain.Parameters;
using Osl.BuildingBlocks.Application;
using Osl.BuildingBlocks.Domain;

namespace Osl.Access.Application.Parameters;

/// <summary>A legal parameter: what it is, and what holds today.</summary>
/// <param name="Code">Stable name, module first.</param>
/// <param name="Default">What holds where nobody set another value.</param>
/// <param name="Unit">days, months, years, persons, hours, minutes or count.</param>
/// <param name="Source">The article or the reason behind the number.</param>
/// <param name="EffectiveValue">What holds today in this centre.</param>
/// <param name="Values">The values set, from which day each; by the centre or for the whole country.</param>
internal sealed record ParameterView(
    string Code, int Default, string Unit, string Source, int Minimum, int Maximum, int EffectiveValue, IReadOnlyList<ParameterValueView> Values)
    : IExample<ParameterView>
{
    public static ParameterView Example { get; } = new(
        "planning.update-decision.days", 30, "days", "CUS Act Art. 20(2)", 1, 365, 21,
        [new ParameterValueView(Guid.Parse("0193a000-0000-7000-8000-000000000008"), 21, new DateOnly(2026, 12, 1), false, 1)]);

    public static ParameterView Of(ParameterDefinition parameter, DateOnly today, CentreId centre, IEnumerable<ParameterValueRow> values)
    {
        var own = values.Where(value => value.Dated.Code == parameter.Code).ToList();
        return new ParameterView(
            parameter.Code,
            parameter.Default,
            parameter.Unit,
            parameter.Source,
            parameter.Minimum,
            parameter.Maximum,
            Domain.Parameters.EffectiveValue.On(today, centre, parameter.Code, parameter.Default, own.Select(value => value.Dated)),
            [.. own.OrderBy(value => value.Dated.EffectiveFrom).ThenBy(value => value.Id)
                .Select(value => new ParameterValueView(value.Id, value.Dated.Value, value.Dated.EffectiveFrom, value.Dated.Owner == ParameterValue.National, value.Version))]);
    }
}

/// <summary>A value from a day on.</summary>
/// <param name="National">Set by the platform for the whole country.</param>
/// <param name="Version">For If-Match, to correct it while it has decided nothing.</param>
internal sealed record ParameterValueView(Guid Id, int Value, DateOnly EffectiveFrom, bool National, long Version);

/// <summary>A stored value with its identity.</summary>
internal sealed record ParameterValueRow(Guid Id, DatedValue Dated, long Version);
