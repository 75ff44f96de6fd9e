using Osl.BuildingBlocks.Domain;

namespace Osl.Activities.Domain.References;

/// <summary>A measure of a plan OSL, as planning knows it.</summary>
internal readonly record struct MeasureId(Guid Value) : ITypedId<MeasureId>
{
    public static MeasureId From(Guid value) => new(value);

    public override string ToString() => Value.ToString();
}
