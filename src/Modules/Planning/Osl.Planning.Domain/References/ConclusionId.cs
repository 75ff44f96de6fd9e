using Osl.BuildingBlocks.Domain;

namespace Osl.Planning.Domain.References;

/// <summary>A conclusion of an adopted diagnosis.</summary>
internal readonly record struct ConclusionId(Guid Value) : ITypedId<ConclusionId>
{
    public static ConclusionId From(Guid value) => new(value);

    public override string ToString() => Value.ToString();
}
