using Osl.BuildingBlocks.Domain;

namespace Osl.Planning.Domain.Plans;

/// <summary>A goal of one version of a plan.</summary>
internal readonly record struct GoalId(Guid Value) : ITypedId<GoalId>
{
    public static GoalId From(Guid value) => new(value);

    public override string ToString() => Value.ToString();
}
