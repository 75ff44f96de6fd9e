using Osl.BuildingBlocks.Domain;

namespace Osl.Activities.Domain.Groups;

/// <summary>A club or a group of residents, from a proposal to its end, and on its way out of the centre's hands into its own.</summary>
internal sealed class CommunityGroup : AggregateRoot<GroupId>
{
    private readonly List<LeadershipChange> leadershipChanges = [];

    private CommunityGroup()
    {
    }

    public string Name { get; private set; } = "";

    public string NameFolded { get; private set; } = "";

    public string NameSortKey { get; private set; } = "";

    public GroupKind Kind { get; private set; }

    public string? Purpose { get; private set; }

    public IReadOnlyList<CommunityId> CommunityIds { get; private set; } = [];

    public bool IsConfidential { get; private set; }

    public StaffMemberId FacilitatorId { get; private set; }

    public string? RegularPlace { get; private set; }

    public DayOfWeek? RegularDay { get; private set; }

    public TimeOnly? RegularTime { get; private set; }

    public GroupState State { get; private set; }

    public Leadership Leadership { get; private set; }

    public IReadOnlyCollection<LeadershipChange> LeadershipChanges => leadershipChanges;

    /// <summary>How many belong to it now: all that others learn of a confidential group's members.</summary>
    public int MemberCount { get; private set; }

    public DateOnly? LastMetOn { get; private set; }

    /// <summary>The day from which its silence is counted.</summary>
    public DateOnly? QuietSince { get; private set; }

    public DateTimeOffset ProposedAt { get; private set; }

    public DateOnly? FormedOn { get; private set; }

    public DateOnly? ClosedOn { get; private set; }

    public string? ClosingNote { get; private set; }

    /// <param name="leadership">An informal group that comes to the centre may lead itself from its first day.</param>
    public static CommunityGroup Propose(GroupId id, CentreId centre, GroupContent content, Leadership leadership, DateTimeOffset at)
    {
        var group = new CommunityGroup { Leadership = leadership, ProposedAt = at };
        group.Identify(id, centre);
        group.Write(content);
        return group;
    }

    public bool IsOpenTo(StaffMemberId? reader) => !IsConfidential || reader == FacilitatorId;

    /// <summary>Refuses whoever may not know the members.</summary>
    public void RequireOpenTo(StaffMemberId? reader) => GroupRules.MembersForTheFacilitator.Require(IsOpenTo(reader));

    /// <summary>Only the facilitator lifts the confidence under which people came, or passes it on.</summary>
    /// <param name="mayReassign">Whether whoever asks may entrust it to somebody else than themselves, because the facilitator has left.</param>
    public void Describe(GroupContent content, StaffMemberId? by, bool mayReassign)
    {
        RequireNotClosed();
        GroupRules.MembersForTheFacilitator.Require(content.IsConfidential || IsOpenTo(by), "/confidential");
        GroupRules.MembersForTheFacilitator.Require(
            content.FacilitatorId == FacilitatorId || IsOpenTo(by) || (mayReassign && content.FacilitatorId != by), "/facilitatorId");
        Write(content);
    }

    public void StartForming()
    {
        CommonRules.RequireState(State, GroupState.Proposed);
        State = GroupState.Forming;
    }

    public void Form(DateOnly today)
    {
        CommonRules.RequireState(State, GroupState.Forming);
        State = GroupState.Active;
        FormedOn = today;
        QuietSince = today;
        Raise(new GroupFormed(Id, Kind, CommunityIds, FacilitatorId, today));
    }

    public void HandOver(Leadership to, DateOnly on, string evidence, DateOnly today, DateTimeOffset at)
    {
        CommonRules.RequireState(State, GroupState.Forming, GroupState.Active, GroupState.Dormant);
        GroupRules.LeadershipPasses.Require(to != Leadership, "/leadership");
        GroupRules.LeadershipPasses.Require(on <= today && leadershipChanges.All(change => change.On <= on), "/on");
        leadershipChanges.Add(new LeadershipChange(Leadership, to, on, evidence, at));
        Leadership = to;
        if (to == Leadership.SelfLed)
        {
            Raise(new GroupBecameSelfLed(Id, CommunityIds, on));
        }
    }

    /// <summary>Whose hands it was in at the end of a day.</summary>
    public Leadership LeadershipOn(DateOnly day)
    {
        var changes = leadershipChanges.OrderBy(change => change.On).ThenBy(change => change.RecordedAt).ToList();
        return changes.FindLast(change => change.On <= day)?.To ?? changes.FirstOrDefault()?.From ?? Leadership;
    }

    public bool ExistedOn(DateOnly day) => FormedOn <= day && (ClosedOn is null || ClosedOn > day);

    public GroupMember Join(GroupMemberId id, PersonId person, GroupRole role, DateOnly on, DateOnly today, StaffMemberId? by)
    {
        RequireNotClosed();
        RequireOpenTo(by);
        GroupRules.InOrder.Require(on <= today, "/joinedOn");
        MemberCount++;
        return GroupMember.Of(id, this, person, role, on);
    }

    public void Leave(GroupMember member, DateOnly on, DateOnly today, StaffMemberId? by)
    {
        RequireOpenTo(by);
        member.Leave(on, today);
        MemberCount--;
    }

    /// <summary>The membership follows its person to another record, or ends and is nobody's any more (GDPR Art. 17). The system does this, whoever may see the members.</summary>
    /// <param name="ends">Whether it ends: the person was erased, or belongs to the group under the other record already.</param>
    public void Move(GroupMember member, PersonId to, bool ends, DateOnly today)
    {
        if (ends && member.LeftOn is null)
        {
            member.End(today);
            MemberCount--;
        }

        member.MoveTo(to);
    }

    public void ChangeRole(GroupMember member, GroupRole role, StaffMemberId? by)
    {
        RequireOpenTo(by);
        member.ChangeRole(role);
    }

    public GroupMeeting Meet(GroupMeetingId id, MeetingContent content, DateOnly today, int quietDays)
    {
        RequireMeeting();
        var meeting = GroupMeeting.Of(id, this, content, today);
        Noted(meeting, today, quietDays);
        return meeting;
    }

    public void Correct(GroupMeeting meeting, MeetingContent content, DateOnly today, int quietDays)
    {
        RequireMeeting();
        meeting.Write(content, today);
        Noted(meeting, today, quietDays);
    }

    public GroupSupport Support(GroupSupportId id, SupportContent content, DateOnly today)
    {
        RequireNotClosed();
        GroupRules.InOrder.Require(content.On <= today, "/on");
        return GroupSupport.Of(id, this, content);
    }

    /// <summary>After so many days without a meeting its organiser is reminded; a meeting revives it.</summary>
    public void FallDormant(DateOnly today, int quietDays)
    {
        if (State == GroupState.Active && QuietSince is { } since && since.AddDays(quietDays) <= today)
        {
            State = GroupState.Dormant;
            Raise(new GroupDormant(Id, Name, CommunityIds, FacilitatorId, since));
        }
    }

    public void Close(string note, bool hasSomethingAhead, DateOnly today)
    {
        RequireNotClosed();
        GroupRules.NothingAhead.Require(!hasSomethingAhead);
        State = GroupState.Closed;
        ClosedOn = today;
        ClosingNote = note;
    }

    private void RequireMeeting() => CommonRules.RequireState(State, GroupState.Forming, GroupState.Active, GroupState.Dormant);

    private void RequireNotClosed() => CommonRules.RequireState(State, GroupState.Proposed, GroupState.Forming, GroupState.Active, GroupState.Dormant);

    private void Noted(GroupMeeting meeting, DateOnly today, int quietDays)
    {
        if (meeting.Present is null || meeting.On <= LastMetOn)
        {
            return;
        }

        LastMetOn = meeting.On;
        QuietSince = QuietSince > meeting.On ? QuietSince : meeting.On;
        if (State == GroupState.Dormant && meeting.On.AddDays(quietDays) > today)
        {
            State = GroupState.Active;
        }
    }

    private void Write(GroupContent content)
    {
        Name = content.Name;
        NameFolded = PolishText.Fold(content.Name);
        NameSortKey = PolishText.SortKey(content.Name);
        Kind = content.Kind;
        Purpose = content.Purpose;
        FacilitatorId = content.FacilitatorId;
        CommunityIds = [.. content.CommunityIds.Distinct()];
        IsConfidential = content.IsConfidential;
        RegularPlace = content.RegularPlace;
        RegularDay = content.RegularDay;
        RegularTime = content.RegularTime;
    }
}
