using Osl.BuildingBlocks.Domain;

namespace Osl.Activities.Domain.Groups;

/// <summary>An entry of a group's support log.</summary>
internal readonly record struct GroupSupportId(Guid Value) : ITypedId<GroupSupportId>
{
    public static GroupSupportId From(Guid value) => new(value);

    public override string ToString() => Value.ToString();
}
