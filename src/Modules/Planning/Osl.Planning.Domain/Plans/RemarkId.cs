using Osl.BuildingBlocks.Domain;

namespace Osl.Planning.Domain.Plans;

/// <summary>A remark with which a plan was returned to its author.</summary>
internal readonly record struct RemarkId(Guid Value) : ITypedId<RemarkId>
{
    public static RemarkId From(Guid value) => new(value);

    public override string ToString() => Value.ToString();
}
