using Osl.BuildingBlocks.Domain;

namespace Osl.Activities.Domain.Activities;

/// <summary>What an activity may and may not do.</summary>
internal static class ActivityRules
{
    /// <summary>Act of 13 May 2016 Art. 21: whoever works with minors is checked before.</summary>
    public static readonly Rule LeadIsCleared = new("ACT-05", "Whoever leads an activity for minors has a safety clearance that is valid on that day.");

    public static readonly Rule NotDoubleBooked = new("ACT-08", "A lead and a place are taken by one activity at a time.", RuleKind.Conflict);

    /// <summary>CUS Act Art. 32(2); what serves no measure is held outside the plan, Art. 32(4).</summary>
    public static readonly Rule LinkedToThePlan = new(
        "ACT-09",
        "An activity is linked to a measure of a plan in force and held inside the measure's dates; otherwise it is held outside the plan.");

    public static readonly Rule DeviationHasAReason = new("ACT-10", "What was published is cancelled, put off or moved only with a reason.");

    public static readonly Rule AnimatedByAnimator = new(
        "ACT-14", "Animation is led by an animator of the matching specialty, or there is a reason why not.");

    /// <summary>Act of 13 May 2016 Art. 22b-22c.</summary>
    public static readonly Rule StandardIsReviewed = new(
        "ACT-15", "An activity for minors is published while the centre's child-protection standard has been reviewed in time.");

    public static readonly Rule HasLeadAndPlace = new("ACT-20", "An activity is published with a place, an open one, and with somebody who leads it.");

    public static readonly Rule EndsAfterItBegins = new("ACT-21", "An activity ends after it begins.");

    public static readonly Rule EnrolmentEndsInTime = new("ACT-22", "Enrolment ends before the activity begins.");

    public static readonly Rule MovedByRescheduling = new("ACT-28", "What was published gets another time by rescheduling, with a reason.", RuleKind.Conflict);

    public static readonly Rule OccurrenceOnce = new("ACT-29", "A series has one occurrence on a day of its rule.", RuleKind.Conflict);
}
