using Osl.BuildingBlocks.Domain;

namespace Osl.Activities.Domain.Groups;

/// <summary>Somebody's membership of a group; changed through the group, which knows whether whoever asks may know.</summary>
internal sealed class GroupMember : AggregateRoot<GroupMemberId>
{
    private GroupMember()
    {
    }

    public GroupId GroupId { get; private set; }

    public PersonId PersonId { get; private set; }

    public GroupRole Role { get; private set; }

    public DateOnly JoinedOn { get; private set; }

    public DateOnly? LeftOn { get; private set; }

    internal static GroupMember Of(GroupMemberId id, CommunityGroup group, PersonId person, GroupRole role, DateOnly on)
    {
        var member = new GroupMember { GroupId = group.Id, PersonId = person, Role = role, JoinedOn = on };
        member.Identify(id, group.CentreId);
        return member;
    }

    internal void ChangeRole(GroupRole role)
    {
        RequireMember();
        Role = role;
    }

    internal void Leave(DateOnly on, DateOnly today)
    {
        RequireMember();
        GroupRules.InOrder.Require(on >= JoinedOn && on <= today, "/leftOn");
        LeftOn = on;
    }

    /// <summary>Two records were of one person, or the person was erased and what is counted stands under an id that is nobody's.</summary>
    internal void MoveTo(PersonId person) => PersonId = person;

    internal void End(DateOnly today) => LeftOn = today < JoinedOn ? JoinedOn : today;

    private void RequireMember() => GroupRules.OneMembership.Require(LeftOn is null);
}
