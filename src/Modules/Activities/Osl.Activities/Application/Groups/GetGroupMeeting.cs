using Osl.Activities.Domain.Groups;
using Osl.BuildingBlocks.Application;
using Osl.BuildingBlocks.Tenancy;

namespace Osl.Activities.Application.Groups;

/// <summary>One meeting.</summary>
[Permission(Rights.ReadGroups)]
internal sealed record GetGroupMeeting(Guid GroupId, Guid Id) : IQuery<GroupMeetingResponse>
{
    internal sealed class Handler(IReads<CommunityGroup> groups, IReads<GroupMeeting> meetings, RequestScope scope) : IQueryHandler<GetGroupMeeting, GroupMeetingResponse>
    {
        public async Task<GroupMeetingResponse> Handle(GetGroupMeeting request, CancellationToken cancellationToken)
        {
            var (of, id) = (new GroupId(request.GroupId), new GroupMeetingId(request.Id));
            var group = await groups.First(groups.All.Where(one => one.Id == of), cancellationToken);
            return GroupMeetingResponse.Of(await meetings.First(meetings.All.Where(one => one.Id == id && one.GroupId == of), cancellationToken), group.IsOpenTo(scope.Actor.StaffMember));
        }
    }
}
