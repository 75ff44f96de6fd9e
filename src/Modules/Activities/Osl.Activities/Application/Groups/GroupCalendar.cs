using Osl.Activities.Domain.Groups;
using Osl.Activities.Domain.Places;
using Osl.BuildingBlocks.Application;

namespace Osl.Activities.Application.Groups;

/// <summary>What a group has ahead. Ask it after the group's turn was taken.</summary>
internal sealed class GroupCalendar(IReads<GroupMeeting> meetings, IReads<Booking> bookings, TimeProvider clock)
{
    public async Task<bool> HasSomethingAhead(GroupId group, CancellationToken ct)
    {
        var now = clock.GetUtcNow();
        var today = WarsawCalendar.DayOf(now);
        return await meetings.Any(meetings.All.Where(meeting => meeting.GroupId == group && meeting.Present == null && meeting.On >= today), ct)
            || await bookings.Any(
                bookings.All.Where(one => one.GroupId == group && one.EndsAt > now && one.State != BookingState.Cancelled), ct);
    }
}
