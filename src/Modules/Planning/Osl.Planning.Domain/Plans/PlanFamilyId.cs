using Osl.BuildingBlocks.Domain;

namespace Osl.Planning.Domain.Plans;

/// <summary>All versions of one plan: the id of the first of them.</summary>
internal readonly record struct PlanFamilyId(Guid Value) : ITypedId<PlanFamilyId>
{
    public static PlanFamilyId From(Guid value) => new(value);

    public override string ToString() => Value.ToString();
}
