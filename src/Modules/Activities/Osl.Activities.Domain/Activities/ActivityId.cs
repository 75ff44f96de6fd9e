using Osl.BuildingBlocks.Domain;

namespace Osl.Activities.Domain.Activities;

/// <summary>An activity: one occurrence, with a beginning and an end.</summary>
internal readonly record struct ActivityId(Guid Value) : ITypedId<ActivityId>
{
    public static ActivityId From(Guid value) => new(value);

    public override string ToString() => Value.ToString();
}
