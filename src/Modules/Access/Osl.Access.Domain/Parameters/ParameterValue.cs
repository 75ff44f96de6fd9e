using Osl.BuildingBlocks.Domain;

namespace Osl.Access.Domain.Parameters;

/// <summary>
/// A legal parameter set from a day on, by a centre for itself or by the platform for all.
/// The law is in motion (draft UD294), so no number of it is a constant.
/// </summary>
internal sealed class ParameterValue : AggregateRoot<ParameterValueId>
{
    /// <summary>The owner of a national value: not a centre.</summary>
    public static readonly CentreId National;

    public string Code { get; private set; } = "";

    public int Value { get; private set; }

    public DateOnly EffectiveFrom { get; private set; }

    public bool IsNational => CentreId == National;

    private ParameterValue()
    {
    }

    public static ParameterValue Set(
        ParameterValueId id, CentreId owner, string code, int value, ParameterBounds bounds, DateOnly effectiveFrom, DateOnly today)
    {
        ParameterRules.NeverBackdated.Require(effectiveFrom >= today, "/effectiveFrom");
        var parameter = new ParameterValue { Code = code, EffectiveFrom = effectiveFrom };
        parameter.Identify(id, owner);
        parameter.Take(value, bounds);
        return parameter;
    }

    /// <summary>Corrects a value that has decided nothing on an earlier day.</summary>
    public void Correct(int value, ParameterBounds bounds, DateOnly today)
    {
        ParameterRules.NeverBackdated.Require(EffectiveFrom >= today);
        Take(value, bounds);
    }

    private void Take(int value, ParameterBounds bounds)
    {
        ParameterRules.ValueWithinBounds.Require(bounds.Allow(value), "/value", bounds.Minimum, bounds.Maximum);
        Value = value;
        Raise(new ParameterChanged(Code, value, EffectiveFrom));
    }
}
