using Osl.BuildingBlocks.Domain;

namespace Osl.Activities.Domain.Enrolments;

/// <summary>Who may be on the list of an activity.</summary>
internal static class EnrolmentRules
{
    /// <summary>Settled by the list's counter, to which its writers come one at a time; who finds no seat waits and is not refused.</summary>
    public static readonly Rule NoMoreThanSeats = new(
        "ACT-01",
        "An activity has no more confirmed participants than seats.",
        RuleKind.Conflict);

    public static readonly Rule OpenForEnrolment = new(
        "ACT-02",
        "An activity takes enrolments while it is published, until its deadline.",
        RuleKind.Conflict);

    public static readonly Rule OneLiveEnrolment = new(
        "ACT-03",
        "A person has one live enrolment in an activity.",
        RuleKind.Conflict);

    /// <summary>Civil Code Art. 17-18: a minor takes part with the guardian's consent.</summary>
    public static readonly Rule GuardianAgrees = new(
        "ACT-04",
        "A minor takes part only with a guardian's consent.",
        RuleKind.Conflict);

    public static readonly Rule TakesEnrolments = new(
        "ACT-60",
        "This activity is open to all and takes no enrolments.",
        RuleKind.Conflict);
}
