using Osl.BuildingBlocks.Domain;

namespace Osl.Activities.Domain.Groups;

/// <summary>What a group may and may not do.</summary>
internal static class GroupRules
{
    public static readonly Rule MembersForTheFacilitator =
        new("ACT-11", "Who belongs to a confidential group is told to its facilitator alone.", RuleKind.Forbidden);

    public static readonly Rule NothingAhead =
        new("ACT-13", "A group or a place with meetings or bookings ahead is not closed.", RuleKind.Conflict);

    public static readonly Rule LeadershipPasses =
        new("ACT-40", "Leadership passes to other hands on a day that is not in the future and not before the last change.");

    public static readonly Rule OneMembership = new("ACT-41", "A person is a member of a group once.", RuleKind.Conflict);

    public static readonly Rule CountedWhenHeld =
        new("ACT-42", "A meeting that took place says how many came; one that is ahead does not.");

    public static readonly Rule InOrder = new("ACT-43", "A day on record is not in the future, and what ends ends after it began.");
}
