using Osl.BuildingBlocks.Domain;

namespace Osl.People.Domain.Purposes;

internal static class PurposeRules
{
    public static readonly Rule CodeOnce = new("PEO-10", "The centre has this purpose already.", RuleKind.Conflict);
}
