using Osl.BuildingBlocks.Domain;

namespace Osl.Planning.Domain.Plans;

/// <summary>An indicator of one version of a plan.</summary>
internal readonly record struct IndicatorId(Guid Value) : ITypedId<IndicatorId>
{
    public static IndicatorId From(Guid value) => new(value);

    public override string ToString() => Value.ToString();
}
