using Osl.Activities.Domain.Groups;
using Osl.BuildingBlocks.Application;

namespace Osl.Activities.Application.Groups;

/// <summary>What a group has ahead. Ask it after the group's turn was taken.</summary>
internal sealed class GroupCalendar(IReads<GroupMeeting> meetings, TimeProvider clock)
{
    public Task<bool> HasSomethingAhead(GroupId group, CancellationToken ct)
    {
        var today = WarsawCalendar.Today(clock);
        return meetings.Any(meetings.All.Where(meeting => meeting.GroupId == group && meeting.Present == null && meeting.On >= today), ct);
    }
}
