using Osl.BuildingBlocks.Domain;

namespace Osl.Planning.Domain.Plans;

/// <summary>What a plan OSL may and may not do.</summary>
internal static class PlanRules
{
    /// <summary>CUS Act Art. 20(2); the exception is Art. 76(2) and 77(2).</summary>
    public static readonly Rule RestsOnConclusions = new(
        "PLA-01",
        "A plan rests on at least one adopted conclusion for each municipality, except within the first year of the centre or of the municipality's accession.");

    /// <summary>CUS Act Art. 20(3): description, dates and manner of each action.</summary>
    public static readonly Rule MeasureIsComplete = new(
        "PLA-02",
        "A measure needs dates, a manner, a responsible person, a community, a kind and a component.");

    /// <summary>CUS Act Art. 20(4).</summary>
    public static readonly Rule EveryMunicipalityHasAMeasure = new(
        "PLA-03",
        "Each member municipality has at least one measure in the plan.");

    public static readonly Rule FourEyes = new(
        "PLA-04",
        "A plan is approved by someone other than those who wrote and submitted it.",
        RuleKind.Forbidden);

    /// <summary>CUS Act Art. 20(2): what is in force changes by an update.</summary>
    public static readonly Rule InForceIsReadOnly = new(
        "PLA-05",
        "A version in force is read-only: it changes by a new version, which needs a reason.",
        RuleKind.Conflict);

    public static readonly Rule MeasureInsidePlan = new(
        "PLA-06",
        "The dates of a measure lie inside the period of its plan.");

    public static readonly Rule OnePlanADay = new(
        "PLA-07",
        "A municipality has one plan in force on any day.",
        RuleKind.Conflict);

    public static readonly Rule ClosesComplete = new(
        "PLA-08",
        "A plan closes only when every measure has an outcome and the final review has been held.",
        RuleKind.Conflict);

    public static readonly Rule ReadingsByHand = new(
        "PLA-09",
        "An automatic indicator is not read by hand, and no reading lies in the future.");

    public static readonly Rule DeviationHasAReason = new(
        "PLA-10",
        "A postponed or cancelled measure needs a reason, and a postponed one needs new dates.");

    public static readonly Rule HangsTogether = new(
        "PLA-13",
        "A measure or an indicator belongs to a goal, and a measure to municipalities, of the same plan.");

    public static readonly Rule NotAfterItsEnd = new(
        "PLA-14",
        "A plan whose period is over cannot be approved.",
        RuleKind.Conflict);

    public static readonly Rule WorkFormOnlyUnderOps = new(
        "PLA-15",
        "The form of social work is marked only in a centre that works under the Social Assistance Act.");

    public static readonly Rule NotTooLong = new(
        "PLA-16",
        "A plan covers at most {0} months.");

    public static readonly Rule OneUpdateAtATime = new(
        "PLA-17",
        "An update of this plan is already being drafted.",
        RuleKind.Conflict);
}
