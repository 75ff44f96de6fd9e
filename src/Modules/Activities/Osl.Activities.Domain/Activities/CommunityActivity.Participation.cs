using Osl.Activities.Domain.Attendance;
using Osl.Activities.Domain.Enrolments;
using Osl.BuildingBlocks.Domain;

namespace Osl.Activities.Domain.Activities;

/// <content>Who takes part: enrolled, counted, evaluated, settled.</content>
internal sealed partial class CommunityActivity
{
    /// <summary>How many came, those who walked in among them; null until it was held.</summary>
    public int? Participants { get; private set; }

    /// <summary>How many of those who came had not enrolled.</summary>
    public int? WalkIns { get; private set; }

    /// <summary>How many had a seat and did not come.</summary>
    public int? NoShows { get; private set; }

    /// <summary>What came of it.</summary>
    public Evaluation? Evaluation { get; private set; }

    public decimal? ActualCost { get; private set; }

    public DateTimeOffset? HeldAt { get; private set; }

    public DateTimeOffset? SettledAt { get; private set; }

    /// <summary>Whether seats that come free are still given away.</summary>
    public bool GivesSeats(DateTimeOffset now) => State == ActivityState.Published && now < StartsAt;

    /// <summary>Whether it has begun, as it was published, and nobody has said yet that it was held.</summary>
    public bool IsUnderWay(DateTimeOffset now) => State == ActivityState.Published && StartsAt <= now;

    /// <summary>Whether it took place; then nobody comes to its list or leaves it any more.</summary>
    public bool TookPlace => State is ActivityState.Held or ActivityState.Settled;

    public Occasion Occasion() => new(Id, SeriesId?.Value, Title, StartsAt, Capacity);

    /// <summary>Whether people may enrol now.</summary>
    public bool TakesEnrolments(DateTimeOffset now) => IsOpenForEnrolment(now) && EnrolmentMode != EnrolmentMode.Open;

    public void RequireEnrolment(DateTimeOffset now)
    {
        EnrolmentRules.OpenForEnrolment.Require(IsOpenForEnrolment(now));
        EnrolmentRules.TakesEnrolments.Require(EnrolmentMode != EnrolmentMode.Open);
    }

    /// <summary>Who had a seat in what took place is history.</summary>
    public void RequireNotOver()
    {
        if (TookPlace)
        {
            throw CommonRules.WrongState.Broken("", State);
        }
    }

    /// <summary>Attendance by name.</summary>
    public void RequireNames(DateTimeOffset now)
    {
        RequireBegun(now);
        AttendanceRules.TakenAsAnnounced.Require(AttendanceMode == AttendanceMode.Nominal);
    }

    /// <summary>Attendance by numbers only.</summary>
    public void RequireNumbers(DateTimeOffset now)
    {
        RequireBegun(now);
        AttendanceRules.TakenAsAnnounced.Require(AttendanceMode == AttendanceMode.CountOnly);
    }

    /// <summary>It took place, and it is known who or how many came.</summary>
    public void Hold(Headcount count, DateTimeOffset at)
    {
        CommonRules.RequireState(State, ActivityState.Published);
        AttendanceRules.TakenAsAnnounced.Require(StartsAt <= at);
        AttendanceRules.HeldAndSettledInOrder.Require(count.IsKnown);
        State = ActivityState.Held;
        HeldAt = at;
        Take(count);
        Raise(new ActivityHeld(Id, SeriesId, MeasureId, CommunityIds, NeedIds, Title, StartsAt, ParticipationLevel, count));
    }

    /// <summary>The attendance of what was held is put right.</summary>
    public void CorrectAttendance(Headcount count)
    {
        if (State == ActivityState.Held)
        {
            Take(count);
        }
    }

    public void Evaluate(Evaluation evaluation, decimal? actualCost)
    {
        CommonRules.RequireState(State, ActivityState.Held);
        Evaluation = evaluation;
        ActualCost = actualCost;
    }

    public void Settle(DateTimeOffset at)
    {
        CommonRules.RequireState(State, ActivityState.Held);
        var evaluation = Evaluation ?? throw AttendanceRules.HeldAndSettledInOrder.Broken("/evaluation");
        var cost = ActualCost ?? throw AttendanceRules.HeldAndSettledInOrder.Broken("/actualCost");
        State = ActivityState.Settled;
        SettledAt = at;
        Raise(new ActivitySettled(Id, SeriesId, MeasureId, CommunityIds, StartsAt, Participants ?? 0, cost, evaluation.LearningOutcomes.Count, evaluation.ResidentsShare));
    }

    private void Take(Headcount count)
    {
        (Participants, WalkIns, NoShows) = (count.Present, count.WalkIns, count.NoShows);
        Raise(new AttendanceRecorded(Id, MeasureId, count));
    }

    private bool IsOpenForEnrolment(DateTimeOffset now) => GivesSeats(now) && now < (EnrolmentDeadline ?? StartsAt);

    private void RequireBegun(DateTimeOffset now)
    {
        CommonRules.RequireState(State, ActivityState.Published, ActivityState.Held);
        AttendanceRules.TakenAsAnnounced.Require(StartsAt <= now);
    }
}
