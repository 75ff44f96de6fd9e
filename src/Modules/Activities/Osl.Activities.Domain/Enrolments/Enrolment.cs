using Osl.Activities.Domain.Activities;
using Osl.BuildingBlocks.Domain;

namespace Osl.Activities.Domain.Enrolments;

/// <summary>A person on the list of an activity: by id only, with the number of their arrival.</summary>
internal sealed class Enrolment : AggregateRoot<EnrolmentId>
{
    private Enrolment()
    {
    }

    public ActivityId ActivityId { get; private set; }

    public PersonId PersonId { get; private set; }

    /// <summary>Order of arrival, from 1; it never changes.</summary>
    public int Number { get; private set; }

    public EnrolmentState State { get; private set; }

    /// <summary>Whether one of the activity's seats is theirs.</summary>
    public bool HoldsSeat { get; private set; }

    /// <summary>A guardian has still to agree.</summary>
    public bool NeedsConsent { get; private set; }

    /// <summary>Until when the seat is kept for the guardian's consent.</summary>
    public DateTimeOffset? ConsentBy { get; private set; }

    /// <summary>Came without having enrolled.</summary>
    public bool WalkedIn { get; private set; }

    public StaffMemberId? EnrolledById { get; private set; }

    public DateTimeOffset EnrolledAt { get; private set; }

    public WithdrawalCause? Cause { get; private set; }

    public DateTimeOffset? EndedAt { get; private set; }

    /// <summary>The day for which the person was last reminded.</summary>
    public DateOnly? RemindedFor { get; private set; }

    public bool IsLive => State is EnrolmentState.Confirmed or EnrolmentState.Waitlisted or EnrolmentState.PendingConsent;

    /// <summary>Counts for the activity: has a seat, waits for one, came or did not come.</summary>
    public bool IsOnList => State is not (EnrolmentState.Withdrawn or EnrolmentState.Rejected);

    internal static Enrolment Of(EnrolmentId id, CentreId centre, ActivityId activity, PersonId person, int number, StaffMemberId? by, DateTimeOffset at)
    {
        var enrolment = new Enrolment { ActivityId = activity, PersonId = person, Number = number, EnrolledById = by, EnrolledAt = at };
        enrolment.Identify(id, centre);
        return enrolment;
    }

    public bool LapsesBy(DateTimeOffset now) => State == EnrolmentState.PendingConsent && HoldsSeat && ConsentBy <= now;

    internal void Seat(Occasion occasion, DateTimeOffset? consentBy)
    {
        HoldsSeat = true;
        NeedsConsent = consentBy is not null;
        ConsentBy = consentBy;
        if (consentBy is { } term)
        {
            State = EnrolmentState.PendingConsent;
            Raise(new EnrolmentReserved(Id, occasion, PersonId, Number, term));
        }
        else
        {
            State = EnrolmentState.Confirmed;
            Raise(new EnrolmentConfirmed(Id, occasion, PersonId, Number));
        }
    }

    internal void Wait(Occasion occasion, bool needsConsent)
    {
        State = EnrolmentState.Waitlisted;
        NeedsConsent = needsConsent;
        ConsentBy = null;
        Raise(new EnrolmentWaitlisted(Id, occasion, PersonId, Number));
    }

    internal void Promote(Occasion occasion, DateTimeOffset? consentBy)
    {
        CommonRules.RequireState(State, EnrolmentState.Waitlisted);
        Raise(new EnrolmentPromoted(Id, occasion, PersonId, Number, consentBy));
        Seat(occasion, consentBy);
    }

    internal void NeedsConsentNoMore() => NeedsConsent = false;

    internal void NeedsConsentAfterAll() => NeedsConsent = true;

    internal void GiveSeatUp() => HoldsSeat = false;

    internal void Withdraw(Occasion occasion, WithdrawalCause cause, DateTimeOffset at)
    {
        CommonRules.RequireState(State, EnrolmentState.Confirmed, EnrolmentState.Waitlisted, EnrolmentState.PendingConsent);
        State = EnrolmentState.Withdrawn;
        HoldsSeat = false;
        ConsentBy = null;
        Cause = cause;
        EndedAt = at;
        Raise(new EnrolmentWithdrawn(Id, occasion, PersonId, cause));
    }

    internal void WalkIn()
    {
        WalkedIn = true;
        State = EnrolmentState.Attended;
    }

    internal void Attend()
    {
        EnrolmentRules.GuardianAgrees.Require(!NeedsConsent);
        CommonRules.RequireState(State, EnrolmentState.Confirmed, EnrolmentState.Waitlisted, EnrolmentState.NoShow, EnrolmentState.Attended);
        WalkedIn |= State == EnrolmentState.Waitlisted;
        State = EnrolmentState.Attended;
    }

    internal void Miss(DateTimeOffset at)
    {
        CommonRules.RequireState(State, EnrolmentState.Confirmed, EnrolmentState.Attended, EnrolmentState.NoShow);
        State = WalkedIn ? EnrolmentState.Withdrawn : EnrolmentState.NoShow;
        if (WalkedIn)
        {
            (Cause, EndedAt) = (WithdrawalCause.Mistaken, at);
        }
    }

    internal void Reject(DateTimeOffset at)
    {
        State = EnrolmentState.Rejected;
        HoldsSeat = false;
        EndedAt = at;
    }

    /// <summary>The record was of somebody who is on file under another id, or is on file no more.</summary>
    public void MoveTo(PersonId person) => PersonId = person;

    internal void Drop(DateTimeOffset at)
    {
        State = EnrolmentState.Withdrawn;
        HoldsSeat = false;
        (Cause, EndedAt) = (WithdrawalCause.PersonsMerged, at);
    }

    /// <summary>Has the person reminded, once for a day.</summary>
    public void Remind(Occasion occasion, DateOnly day)
    {
        if (RemindedFor != day)
        {
            RemindedFor = day;
            Raise(new EnrolmentReminded(Id, occasion, PersonId));
        }
    }

    /// <summary>Has the person told that the activity was put off.</summary>
    public void TellOfMove(Occasion occasion, bool hasNewTime) => Raise(new EnrolmentMoved(Id, occasion, PersonId, hasNewTime));
}
