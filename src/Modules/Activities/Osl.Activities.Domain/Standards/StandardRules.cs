using Osl.BuildingBlocks.Domain;

namespace Osl.Activities.Domain.Standards;

/// <summary>What a child-protection standard may and may not do.</summary>
internal static class StandardRules
{
    public static readonly Rule OneStandard = new("ACT-25", "The centre already has a child-protection standard; it is reviewed, not adopted again.", RuleKind.Conflict);

    public static readonly Rule NotInTheFuture = new("ACT-26", "A standard is adopted and reviewed today or earlier.");

    public static readonly Rule ReviewsFollow = new("ACT-27", "A review is held on or after the one before it.");
}
