using Osl.BuildingBlocks.Domain;

namespace Osl.Planning.Domain.Plans;

/// <summary>A measure (działanie planu) of one version of a plan.</summary>
internal readonly record struct MeasureId(Guid Value) : ITypedId<MeasureId>
{
    public static MeasureId From(Guid value) => new(value);

    public override string ToString() => Value.ToString();
}
