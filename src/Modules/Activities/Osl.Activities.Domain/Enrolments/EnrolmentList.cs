using Osl.Activities.Domain.Activities;
using Osl.BuildingBlocks.Domain;

namespace Osl.Activities.Domain.Enrolments;

/// <summary>
/// The counters of an activity's list, and the one place where seats are given and taken back (ACT-01).
/// Whoever uses it has taken the list's turn.
/// </summary>
internal sealed class EnrolmentList : Entity<ActivityId>, ICentreOwned
{
    private EnrolmentList()
    {
    }

    public CentreId CentreId { get; private set; }

    /// <summary>The number of the last one who came.</summary>
    public int LastNumber { get; private set; }

    /// <summary>Seats that are confirmed, or kept for a guardian's consent.</summary>
    public int Taken { get; private set; }

    public int Waiting { get; private set; }

    /// <summary>How many came, walk-ins among them.</summary>
    public int Present { get; private set; }

    public int WalkIns { get; private set; }

    public int NoShows { get; private set; }

    public static EnrolmentList Open(ActivityId activity, CentreId centre)
    {
        var list = new EnrolmentList { CentreId = centre };
        list.Identify(activity);
        return list;
    }

    /// <summary>How many seats may be given now; an activity without a capacity has a seat for everyone.</summary>
    public int Free(int? capacity) => Math.Max(0, (capacity ?? int.MaxValue) - Taken);

    /// <summary>Takes the next number, and a seat if one is free and nobody waits for it.</summary>
    /// <param name="consentBy">Until when a guardian's consent is waited for; null where none is needed any more.</param>
    public Enrolment Enrol(EnrolmentId id, PersonId person, Occasion occasion, DateTimeOffset? consentBy, StaffMemberId? by, DateTimeOffset at)
    {
        var enrolment = Enrolment.Of(id, CentreId, Id, person, ++LastNumber, by, at);
        if (Waiting > 0 || Free(occasion.Capacity) == 0)
        {
            Waiting++;
            enrolment.Wait(occasion, consentBy is not null);
        }
        else
        {
            Taken++;
            enrolment.Seat(occasion, consentBy);
        }

        return enrolment;
    }

    /// <summary>Somebody who came without having enrolled; they take no seat away from anybody.</summary>
    public Enrolment WalkIn(EnrolmentId id, PersonId person, StaffMemberId? by, DateTimeOffset at)
    {
        var enrolment = Enrolment.Of(id, CentreId, Id, person, ++LastNumber, by, at);
        enrolment.WalkIn();
        Tell(enrolment, 1);
        return enrolment;
    }

    /// <summary>One who has a seat came; one who waited for a seat came all the same and is a walk-in.</summary>
    public void Attend(Enrolment enrolment) => Mark(enrolment, enrolment.Attend);

    /// <summary>One who had a seat did not come; a walk-in that was none is taken off the list.</summary>
    public void Miss(Enrolment enrolment, DateTimeOffset at) => Mark(enrolment, () => enrolment.Miss(at));

    /// <summary>The activity was held: nobody waits any more, and whoever has a seat and was not seen did not come. Where no names were taken the seat stays as it is, for nobody knows.</summary>
    public void Close(Enrolment enrolment, AttendanceMode mode, DateTimeOffset at)
    {
        if (enrolment.State == EnrolmentState.Confirmed)
        {
            if (mode == AttendanceMode.Nominal)
            {
                Miss(enrolment, at);
            }
        }
        else if (enrolment.IsLive)
        {
            Release(enrolment);
            enrolment.Reject(at);
        }
    }

    /// <summary>Gives a seat that came free to one who waits.</summary>
    public void Promote(Enrolment enrolment, Occasion occasion, DateTimeOffset? consentBy)
    {
        EnrolmentRules.NoMoreThanSeats.Require(Free(occasion.Capacity) > 0);
        enrolment.Promote(occasion, consentBy);
        Waiting--;
        Taken++;
    }

    public void Withdraw(Enrolment enrolment, Occasion occasion, WithdrawalCause cause, DateTimeOffset at)
    {
        Release(enrolment);
        enrolment.Withdraw(occasion, cause, at);
    }

    /// <summary>The guardian agreed: the seat that was kept is confirmed; a seat that had gone on is waited for, with the number of the arrival.</summary>
    public void Consent(Enrolment enrolment, Occasion occasion)
    {
        if (enrolment.State != EnrolmentState.PendingConsent)
        {
            enrolment.NeedsConsentNoMore();
        }
        else if (enrolment.HoldsSeat)
        {
            enrolment.Seat(occasion, null);
        }
        else if (Waiting > 0 || Free(occasion.Capacity) == 0)
        {
            Waiting++;
            enrolment.Wait(occasion, false);
        }
        else
        {
            Taken++;
            enrolment.Seat(occasion, null);
        }
    }

    /// <summary>A guardian has to agree after all: a seat is kept until the term, one in line stays in line.</summary>
    public void AwaitConsent(Enrolment enrolment, Occasion occasion, DateTimeOffset consentBy)
    {
        if (enrolment.State == EnrolmentState.Confirmed)
        {
            enrolment.Seat(occasion, consentBy);
        }
        else
        {
            enrolment.NeedsConsentAfterAll();
        }
    }

    /// <summary>The term for the consent ran out: the seat goes on, the enrolment stays and may still be agreed to.</summary>
    public void Lapse(Enrolment enrolment, DateTimeOffset now)
    {
        if (enrolment.LapsesBy(now))
        {
            Release(enrolment);
            enrolment.GiveSeatUp();
        }
    }

    /// <summary>The same person stands on the list twice: this enrolment counts no more, whatever it came to.</summary>
    public void Drop(Enrolment enrolment, Occasion occasion, DateTimeOffset at)
    {
        if (enrolment.IsLive)
        {
            Withdraw(enrolment, occasion, WithdrawalCause.PersonsMerged, at);
        }
        else
        {
            Tell(enrolment, -1);
            enrolment.Drop(at);
        }
    }

    private void Mark(Enrolment enrolment, Action how)
    {
        if (enrolment.State == EnrolmentState.Waitlisted)
        {
            Waiting--;
        }

        Tell(enrolment, -1);
        how();
        Tell(enrolment, 1);
    }

    private void Tell(Enrolment enrolment, int one)
    {
        switch (enrolment.State)
        {
            case EnrolmentState.Attended:
                Present += one;
                WalkIns += enrolment.WalkedIn ? one : 0;
                break;
            case EnrolmentState.NoShow:
                NoShows += one;
                break;
        }
    }

    private void Release(Enrolment enrolment)
    {
        if (enrolment.HoldsSeat)
        {
            Taken--;
        }
        else if (enrolment.State == EnrolmentState.Waitlisted)
        {
            Waiting--;
        }
    }
}
