using Osl.BuildingBlocks.Domain;

namespace Osl.Planning.Domain.Plans;

/// <summary>What a part of a plan keeps when a new version copies it: the id it had in the first.</summary>
internal readonly record struct LineageId(Guid Value) : ITypedId<LineageId>
{
    public static LineageId From(Guid value) => new(value);

    public override string ToString() => Value.ToString();
}
