using Osl.BuildingBlocks.Domain;

namespace Osl.Activities.Domain.References;

/// <summary>A need of a community, as diagnosis knows it.</summary>
internal readonly record struct NeedId(Guid Value) : ITypedId<NeedId>
{
    public static NeedId From(Guid value) => new(value);

    public override string ToString() => Value.ToString();
}
