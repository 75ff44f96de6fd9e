using Osl.Activities.Domain.Groups;
using Osl.BuildingBlocks.Application;

namespace Osl.Activities.Application.Groups;

/// <summary>Finds what belongs to a group; what belongs to another is not there.</summary>
internal static class GroupParts
{
    public static async Task<GroupMember> OfGroup(this IRepository<GroupMember> members, GroupId group, Guid id, long expectedVersion, CancellationToken ct)
    {
        var member = await members.Get(new GroupMemberId(id), ct);
        return member.GroupId != group ? throw new NotFoundException(nameof(GroupMember)) : member.Version == expectedVersion ? member : throw new StaleVersionException();
    }

    public static async Task<GroupMeeting> OfGroup(this IRepository<GroupMeeting> meetings, GroupId group, Guid id, long expectedVersion, CancellationToken ct)
    {
        var meeting = await meetings.Get(new GroupMeetingId(id), ct);
        return meeting.GroupId != group ? throw new NotFoundException(nameof(GroupMeeting)) : meeting.Version == expectedVersion ? meeting : throw new StaleVersionException();
    }
}
