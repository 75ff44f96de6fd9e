using Osl.BuildingBlocks.Domain;

namespace Osl.Activities.Domain.Groups;

/// <summary>When a group met, or will meet, and how many came.</summary>
/// <param name="Present">How many came; none for a meeting that is ahead.</param>
internal sealed record MeetingContent(DateOnly On, int? Present, string? Note);

/// <summary>A meeting of a group: ahead, or held and counted.</summary>
internal sealed class GroupMeeting : AggregateRoot<GroupMeetingId>
{
    private GroupMeeting()
    {
    }

    public GroupId GroupId { get; private set; }

    public DateOnly On { get; private set; }

    public int? Present { get; private set; }

    public string? Note { get; private set; }

    internal static GroupMeeting Of(GroupMeetingId id, CommunityGroup group, MeetingContent content, DateOnly today)
    {
        var meeting = new GroupMeeting { GroupId = group.Id };
        meeting.Identify(id, group.CentreId);
        meeting.Write(content, today);
        return meeting;
    }

    /// <summary>A meeting that is ahead may be called off; one that was held stays on record.</summary>
    public void CallOff() => GroupRules.CountedWhenHeld.Require(Present is null);

    internal void Write(MeetingContent content, DateOnly today)
    {
        GroupRules.CountedWhenHeld.Require(content.Present is not null ? content.On <= today : content.On >= today, "/present");
        GroupRules.CountedWhenHeld.Require(Present is null || content.Present is not null, "/present");
        On = content.On;
        Present = content.Present;
        Note = content.Note;
    }
}
