using Osl.BuildingBlocks.Domain;

namespace Osl.Planning.Domain.References;

/// <summary>A need that the centre has recognised.</summary>
internal readonly record struct NeedId(Guid Value) : ITypedId<NeedId>
{
    public static NeedId From(Guid value) => new(value);

    public override string ToString() => Value.ToString();
}
