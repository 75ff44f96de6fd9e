using Osl.BuildingBlocks.Domain;

namespace Osl.Planning.Domain.Reviews;

/// <summary>What the review cycle may and may not do. The Act sets no review: the cycle is the centre's own.</summary>
internal static class ReviewRules
{
    public static readonly Rule OverdueStays = new(
        "PLA-11",
        "A review is not moved past the end of its plan, and an overdue one is held, not moved.");

    public static readonly Rule HeldInThePast = new(
        "PLA-18",
        "A review was held today or earlier.");

    public static readonly Rule OneScheduled = new(
        "PLA-19",
        "A plan has one scheduled review at a time.",
        RuleKind.Conflict);
}
