using Osl.BuildingBlocks.Domain;

namespace Osl.Planning.Domain.Plans;

/// <summary>One version of a plan OSL.</summary>
internal readonly record struct PlanId(Guid Value) : ITypedId<PlanId>
{
    public static PlanId From(Guid value) => new(value);

    public override string ToString() => Value.ToString();
}
