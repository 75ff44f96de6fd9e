using Osl.Activities.Domain.Groups;
using Osl.BuildingBlocks.Application;

namespace Osl.Activities.Application.Groups;

/// <summary>A meeting of a group.</summary>
/// <param name="Note">What it was about; of a confidential group for its facilitator alone.</param>
internal sealed record GroupMeetingResponse(Guid Id, long Version, Guid GroupId, DateOnly On, int? Present, string? Note) : IVersioned, IExample<GroupMeetingResponse>
{
    public static GroupMeetingResponse Of(GroupMeeting meeting, bool tellsNote) => new(
        meeting.Id.Value, meeting.Version, meeting.GroupId.Value, meeting.On, meeting.Present, tellsNote ? meeting.Note : null);

    public static GroupMeetingResponse Example { get; } = new(Examples.Meeting, 1, Examples.Group, GroupMeetingInput.Example.On, 14, GroupMeetingInput.Example.Note);
}
