using Osl.BuildingBlocks.Domain;

namespace Osl.ArchitectureTests.Violations.Rule14;

internal static class BreachRules
{
    public static readonly Rule Untested = new("BRE-01", "This rule has no test of its own.");

    public static readonly Rule Untranslated = new("BRE-02", "This rule has no Polish text.");

    public static readonly Rule OtherPlaceholders = new("BRE-03", "At most {0} of these.");

    public static readonly Rule Wordless = new("BRE-04", "");

    public static readonly Rule Twice = new("BRE-05", "This code is used twice.");

    public static readonly Rule TwiceAgain = new("BRE-05", "This code was used before.");

    public static readonly Rule CodeWithoutANumber = new("BRE", "This code is no code.");

    public static readonly Rule Innocent = new("BRE-06", "At least {0} of those.");
}

internal static class Innocent
{
    public static void Honest(int count) => BreachRules.Innocent.Require(count > 3, "/count", 3);
}
