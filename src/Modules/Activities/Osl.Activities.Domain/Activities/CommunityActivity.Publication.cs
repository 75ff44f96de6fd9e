using Osl.BuildingBlocks.Domain;

namespace Osl.Activities.Domain.Activities;

/// <content>Published, moved, put off, cancelled.</content>
internal sealed partial class CommunityActivity
{
    /// <summary>Shows it to residents; from now on its leads and its place are taken.</summary>
    public void Publish(PublicationFacts facts, DateTimeOffset at)
    {
        CommonRules.RequireState(State, ActivityState.Draft);
        Show(facts, at);
    }

    /// <summary>Gives it another time. A draft just moves; what was put off is published again; what was published tells everybody, with the reason.</summary>
    public void Reschedule(Slot slot, string? reason, PublicationFacts facts, DateTimeOffset at)
    {
        CommonRules.RequireState(State, ActivityState.Draft, ActivityState.Published, ActivityState.Postponed);
        if (State == ActivityState.Published)
        {
            ActivityRules.DeviationHasAReason.Require(!string.IsNullOrWhiteSpace(reason), "/reason");
        }

        ActivityRules.LinkedToThePlan.Require(facts.Measure is null || facts.Measure.Holds(slot), "/startsAt");
        MoveDeadline(slot);
        (StartsAt, EndsAt) = (slot.From, slot.To);
        switch (State)
        {
            case ActivityState.Postponed:
                Show(facts, at);
                break;
            case ActivityState.Published:
                RequireFit(facts);
                ChangeReason = reason;
                Raise(new ActivityPostponed(Id, SeriesId, Title, slot, true));
                break;
        }
    }

    /// <summary>Puts it off without a new date; its leads and its place are free again.</summary>
    public void Postpone(string? reason)
    {
        CommonRules.RequireState(State, ActivityState.Published);
        ActivityRules.DeviationHasAReason.Require(!string.IsNullOrWhiteSpace(reason), "/reason");
        State = ActivityState.Postponed;
        ChangeReason = reason;
        Raise(new ActivityPostponed(Id, SeriesId, Title, Slot, false));
    }

    /// <summary>Gives it up. A draft that nobody saw is given up silently.</summary>
    public void Cancel(string? reason)
    {
        CommonRules.RequireState(State, ActivityState.Draft, ActivityState.Published, ActivityState.Postponed);
        ActivityRules.DeviationHasAReason.Require(!string.IsNullOrWhiteSpace(reason), "/reason");
        var wasSeen = State != ActivityState.Draft;
        State = ActivityState.Cancelled;
        ChangeReason = reason;
        if (wasSeen)
        {
            Raise(new ActivityCancelled(Id, SeriesId, Title, StartsAt));
        }
    }

    private void Show(PublicationFacts facts, DateTimeOffset at)
    {
        RequireFit(facts);
        MeasureId = facts.Measure?.MeasureId;
        State = ActivityState.Published;
        PublishedAt ??= at;
        Raise(new ActivityPublished(Id, SeriesId, Title, Content(), Slot));
    }

    private void RequireFit(PublicationFacts facts)
    {
        ActivityRules.LinkedToThePlan.Require(MeasureId is null || (facts.Measure is { } measure && measure.Holds(Slot)), "/measureId");
        ActivityRules.HasLeadAndPlace.Require(leads.Count > 0, "/leads");
        ActivityRules.HasLeadAndPlace.Require(PlaceId is not null || !string.IsNullOrWhiteSpace(PlaceText), "/placeText");
        ActivityRules.HasLeadAndPlace.Require(facts.PlaceIsOpen, "/placeId");
        ActivityRules.AnimatedByAnimator.Require(
            facts.Specialty is not { } specialty || facts.Leads.Any(lead => lead.Animates == specialty) || !string.IsNullOrWhiteSpace(AnimatorOverrideReason),
            "/leads");
        if (ForMinors)
        {
            ActivityRules.StandardIsReviewed.Require(facts.StandardIsCurrent);
            ActivityRules.LeadIsCleared.Require(facts.Leads.Count == leads.Count && facts.Leads.All(lead => lead.IsClearedOn(facts.LastDay)), "/leads");
        }
    }

    /// <summary>The deadline keeps its distance from the beginning.</summary>
    private void MoveDeadline(Slot slot) => EnrolmentDeadline += slot.From - StartsAt;
}
