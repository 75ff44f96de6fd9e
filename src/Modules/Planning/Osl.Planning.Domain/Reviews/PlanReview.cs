using Osl.BuildingBlocks.Domain;
using Osl.Planning.Domain.Plans;
using Osl.Planning.Domain.Updates;

namespace Osl.Planning.Domain.Reviews;

/// <summary>A look at how the plan is going, on a day that the cycle sets, with a decision about what follows.</summary>
internal sealed class PlanReview : AggregateRoot<PlanReviewId>
{
    private PlanReview()
    {
    }

    /// <summary>The version under review; a review that is still to come moves to the version that supersedes it.</summary>
    public PlanId PlanId { get; private set; }

    public PlanFamilyId FamilyId { get; private set; }

    public ReviewState State { get; private set; }

    public DateOnly DueOn { get; private set; }

    /// <summary>Closes the cycle: no plan is closed without it (PLA-08).</summary>
    public bool IsFinal { get; private set; }

    public DateOnly? HeldOn { get; private set; }

    public StaffMemberId? HeldById { get; private set; }

    public ReviewOutcome? Outcome { get; private set; }

    public string? Findings { get; private set; }

    public static PlanReview Schedule(PlanReviewId id, CentreId centre, PlanId plan, PlanFamilyId family, ReviewSlot slot)
    {
        var review = new PlanReview { PlanId = plan, FamilyId = family, DueOn = slot.DueOn, IsFinal = slot.IsFinal };
        review.Identify(id, centre);
        return review;
    }

    public bool IsOverdue(DateOnly today) => State == ReviewState.Scheduled && DueOn < today;

    public void Reschedule(DateOnly dueOn, DateOnly planEnd, DateOnly today)
    {
        CommonRules.RequireState(State, ReviewState.Scheduled);
        ReviewRules.OverdueStays.Require(!IsOverdue(today));
        ReviewRules.OverdueStays.Require(dueOn <= planEnd, "/dueOn");
        ReviewRules.OverdueStays.Require(dueOn >= today, "/dueOn");
        DueOn = dueOn;
    }

    /// <summary>Holds the review. An outcome of Stop, or the end of the plan, makes it the last one.</summary>
    public void Hold(
        ReviewOutcome outcome,
        string findings,
        DateOnly heldOn,
        DateOnly planEnd,
        bool updateDecisionOverdue,
        StaffMemberId by,
        DateOnly today)
    {
        CommonRules.RequireState(State, ReviewState.Scheduled);
        ReviewRules.HeldInThePast.Require(heldOn <= today, "/heldOn");
        UpdateRules.DecidedInTime.Require(outcome != ReviewOutcome.Continue || !updateDecisionOverdue, "/outcome");
        State = ReviewState.Held;
        Outcome = outcome;
        Findings = findings;
        HeldOn = heldOn;
        HeldById = by;
        IsFinal |= outcome == ReviewOutcome.Stop || heldOn >= planEnd;
        Raise(new PlanReviewHeld(PlanId, Id, outcome));
    }

    public void Close()
    {
        CommonRules.RequireState(State, ReviewState.Held);
        State = ReviewState.Closed;
    }

    /// <summary>Moves to the version that supersedes the reviewed one, and never past its end (PLA-11).</summary>
    public void MoveTo(PlanId plan, DateOnly planEnd)
    {
        CommonRules.RequireState(State, ReviewState.Scheduled);
        PlanId = plan;
        if (DueOn >= planEnd)
        {
            DueOn = planEnd;
            IsFinal = true;
        }
        else
        {
            IsFinal = false;
        }
    }
}
