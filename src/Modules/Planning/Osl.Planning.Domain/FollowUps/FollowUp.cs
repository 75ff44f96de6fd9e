using Osl.BuildingBlocks.Domain;
using Osl.Planning.Domain.Plans;
using Osl.Planning.Domain.Reviews;

namespace Osl.Planning.Domain.FollowUps;

/// <summary>Keeps alive what was begun with a person, a group, a partner: a subject, a day, an owner.</summary>
internal sealed class FollowUp : AggregateRoot<FollowUpId>
{
    private FollowUp()
    {
    }

    public string Subject { get; private set; } = "";

    public FollowUpSubject SubjectKind { get; private set; }

    public Guid? SubjectId { get; private set; }

    public DateOnly DueOn { get; private set; }

    public StaffMemberId OwnerId { get; private set; }

    public PlanId? PlanId { get; private set; }

    public PlanReviewId? ReviewId { get; private set; }

    public FollowUpState State { get; private set; }

    /// <summary>What came of it, or why it was cancelled.</summary>
    public string? Note { get; private set; }

    public StaffMemberId OpenedById { get; private set; }

    public DateTimeOffset OpenedAt { get; private set; }

    public DateOnly? EndedOn { get; private set; }

    public static FollowUp Open(
        FollowUpId id,
        CentreId centre,
        FollowUpContent content,
        PlanId? plan,
        PlanReviewId? review,
        StaffMemberId by,
        DateOnly today,
        DateTimeOffset at)
    {
        var followUp = new FollowUp { PlanId = plan, ReviewId = review, OpenedById = by, OpenedAt = at };
        followUp.Identify(id, centre);
        followUp.Write(content, today);
        return followUp;
    }

    public bool IsOverdue(DateOnly today) => State == FollowUpState.Open && DueOn < today;

    public void Change(FollowUpContent content, DateOnly today)
    {
        CommonRules.RequireState(State, FollowUpState.Open);
        Write(content, today);
    }

    public void Complete(string? note, DateOnly today) => End(FollowUpState.Done, note, today);

    public void Cancel(string reason, DateOnly today) => End(FollowUpState.Cancelled, reason, today);

    /// <summary>It was about a person who was erased: that there was something to see to stays, what and about whom goes.</summary>
    public void ForgetPerson() => (Subject, SubjectId, Note) = ("", null, null);

    /// <summary>Two records were of one person.</summary>
    public void FollowPerson(PersonId kept) => SubjectId = kept.Value;

    private void Write(FollowUpContent content, DateOnly today)
    {
        FollowUpRules.DueLater.Require(content.DueOn >= today || content.DueOn == DueOn, "/dueOn");
        Subject = content.Subject;
        SubjectKind = content.SubjectKind;
        SubjectId = content.SubjectId;
        DueOn = content.DueOn;
        OwnerId = content.OwnerId;
        Tell();
    }

    private void End(FollowUpState state, string? note, DateOnly today)
    {
        CommonRules.RequireState(State, FollowUpState.Open);
        State = state;
        Note = note;
        EndedOn = today;
        Tell();
    }

    private void Tell() => Raise(new FollowUpChanged(Id, PlanId, DueOn, OwnerId, State == FollowUpState.Open));
}
