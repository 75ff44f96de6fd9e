using Osl.BuildingBlocks.Domain;

namespace Osl.Access.Domain.Parameters;

internal static class ParameterRules
{
    public static readonly Rule ValueWithinBounds = new("ACC-10", "The value lies between {0} and {1}.");

    public static readonly Rule NeverBackdated = new("ACC-11", "A parameter changes from today or later; what it has already decided stays.");

    public static readonly Rule OneValueADay = new("ACC-12", "This parameter already has a value from that day.", RuleKind.Conflict);
}
