using Osl.BuildingBlocks.Domain;

namespace Osl.Access.Domain.Parameters;

/// <summary>One dated value of a parameter, as the look-up needs it.</summary>
internal readonly record struct DatedValue(CentreId Owner, string Code, int Value, DateOnly EffectiveFrom);

/// <summary>Which value holds on a day: the centre's own, else the nation's, else what the module declares.</summary>
internal static class EffectiveValue
{
    public static int On(DateOnly day, CentreId centre, string code, int declared, IEnumerable<DatedValue> values)
    {
        var inForce = values.Where(value => value.Code == code && value.EffectiveFrom <= day).ToList();
        return LatestOf(inForce, centre) ?? LatestOf(inForce, ParameterValue.National) ?? declared;
    }

    private static int? LatestOf(List<DatedValue> values, CentreId owner)
        => values.Where(value => value.Owner == owner).OrderByDescending(value => value.EffectiveFrom).Select(value => (int?)value.Value).FirstOrDefault();
}
