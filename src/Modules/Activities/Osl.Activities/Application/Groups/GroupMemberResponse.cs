using Osl.Activities.Domain.Groups;
using Osl.BuildingBlocks.Application;

namespace Osl.Activities.Application.Groups;

/// <summary>Somebody's membership of a group.</summary>
/// <param name="Confidential">Whether who belongs to the group is told to its facilitator alone.</param>
internal sealed record GroupMemberResponse(Guid Id, long Version, Guid GroupId, Guid PersonId, GroupRole Role, DateOnly JoinedOn, DateOnly? LeftOn, bool Confidential)
    : IVersioned, ITellsPersonalData, IExample<GroupMemberResponse>
{
    public static GroupMemberResponse Of(GroupMember member, bool confidential) => new(
        member.Id.Value, member.Version, member.GroupId.Value, member.PersonId.Value, member.Role, member.JoinedOn, member.LeftOn, confidential);

    public static GroupMemberResponse Example { get; } = new(
        Examples.Membership, 1, Examples.Group, Examples.Resident, GroupRole.Host, new DateOnly(2026, 3, 2), null, false);

    IReadOnlyCollection<Guid> ITellsPersonalData.PeopleTold => [Confidential ? GroupId : PersonId];

    string ITellsPersonalData.SubjectTold => Confidential ? nameof(CommunityGroup) : "Person";
}
