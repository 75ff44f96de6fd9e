using Osl.BuildingBlocks.Domain;

namespace Osl.Diagnosis.Domain.Plans;

/// <summary>A version of a plan OSL; the Planning module owns it.</summary>
internal readonly record struct PlanId(Guid Value) : ITypedId<PlanId>
{
    public static PlanId From(Guid value) => new(value);

    public override string ToString() => Value.ToString();
}
