using Osl.BuildingBlocks.Domain;

namespace Osl.Diagnosis.Domain.Needs;

/// <summary>A need of a community.</summary>
internal readonly record struct NeedId(Guid Value) : ITypedId<NeedId>
{
    public static NeedId From(Guid value) => new(value);

    public override string ToString() => Value.ToString();
}
