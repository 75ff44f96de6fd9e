using Osl.BuildingBlocks.Domain;

namespace Osl.Activities.Domain.Groups;

/// <summary>A meeting of a group.</summary>
internal readonly record struct GroupMeetingId(Guid Value) : ITypedId<GroupMeetingId>
{
    public static GroupMeetingId From(Guid value) => new(value);

    public override string ToString() => Value.ToString();
}
