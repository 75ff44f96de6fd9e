using Osl.BuildingBlocks.Domain;

namespace Osl.Activities.Domain.References;

/// <summary>A version of a plan OSL, as planning knows it.</summary>
internal readonly record struct PlanId(Guid Value) : ITypedId<PlanId>
{
    public static PlanId From(Guid value) => new(value);

    public override string ToString() => Value.ToString();
}
