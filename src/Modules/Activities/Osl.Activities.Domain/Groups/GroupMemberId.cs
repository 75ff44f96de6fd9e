using Osl.BuildingBlocks.Domain;

namespace Osl.Activities.Domain.Groups;

/// <summary>Somebody's membership of a group.</summary>
internal readonly record struct GroupMemberId(Guid Value) : ITypedId<GroupMemberId>
{
    public static GroupMemberId From(Guid value) => new(value);

    public override string ToString() => Value.ToString();
}
