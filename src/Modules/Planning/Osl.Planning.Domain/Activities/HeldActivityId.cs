using Osl.BuildingBlocks.Domain;

namespace Osl.Planning.Domain.Activities;

/// <summary>An activity that was held.</summary>
internal readonly record struct HeldActivityId(Guid Value) : ITypedId<HeldActivityId>
{
    public static HeldActivityId From(Guid value) => new(value);

    public override string ToString() => Value.ToString();
}
