using Osl.BuildingBlocks.Domain;

namespace Osl.People.Domain.Retention;

internal static class RetentionRules
{
    public static readonly Rule CategoryOnce = new("PEO-13", "The centre has a rule for this category already.", RuleKind.Conflict);
}
