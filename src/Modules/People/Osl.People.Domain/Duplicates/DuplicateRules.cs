using Osl.BuildingBlocks.Domain;

namespace Osl.People.Domain.Duplicates;

internal static class DuplicateRules
{
    public static readonly Rule PairOnce = new("PEO-12", "These two records have been compared already.", RuleKind.Conflict);
}
