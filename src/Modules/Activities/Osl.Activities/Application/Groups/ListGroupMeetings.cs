using Osl.Activities.Domain.Groups;
using Osl.BuildingBlocks.Application;
using Osl.BuildingBlocks.Tenancy;

namespace Osl.Activities.Application.Groups;

/// <summary>A group's meetings, by day.</summary>
[Permission(Rights.ReadGroups)]
internal sealed record ListGroupMeetings(Guid GroupId, PageRequest Page, DateOnly? From = null, DateOnly? To = null) : IQuery<Page<GroupMeetingResponse>>
{
    private static readonly SortOrders<GroupMeeting> Orders = SortOrders<GroupMeeting>.EndingIn(one => one.Id).By("on", one => one.On);

    internal sealed class Handler(IReads<CommunityGroup> groups, IReads<GroupMeeting> meetings, RequestScope scope) : IQueryHandler<ListGroupMeetings, Page<GroupMeetingResponse>>
    {
        public async Task<Page<GroupMeetingResponse>> Handle(ListGroupMeetings request, CancellationToken cancellationToken)
        {
            var id = new GroupId(request.GroupId);
            var tellsNotes = (await groups.First(groups.All.Where(one => one.Id == id), cancellationToken)).IsOpenTo(scope.Actor.StaffMember);
            var query = meetings.All.Where(one => one.GroupId == id)
                .WhereAsked(request.From, from => one => one.On >= from)
                .WhereAsked(request.To, to => one => one.On <= to);
            return await meetings.Page(query, Orders, request.Page, one => GroupMeetingResponse.Of(one, tellsNotes), cancellationToken);
        }
    }
}
