using System.Text.RegularExpressions;
using FluentValidation;

namespace Osl.ArchitectureTests.Violations.Rule16;

internal sealed class MakesARegex
{
    public Regex Pattern { get; } = new("(a+)+$");
}

internal sealed class MatchesAText
{
    public bool Fits(string text) => Regex.IsMatch(text, "(a+)+$");
}

internal sealed partial class Backtracks
{
    [GeneratedRegex("(a+)+$")]
    public static partial Regex Pattern();
}

internal sealed class ValidatesByAText : AbstractValidator<string>
{
    public ValidatesByAText() => RuleFor(text => text).Matches("(a+)+$");
}

internal sealed partial class DoesNotBacktrack : AbstractValidator<string>
{
    public DoesNotBacktrack() => RuleFor(text => text).Matches(Pattern());

    [GeneratedRegex("(a+)+$", RegexOptions.NonBacktracking)]
    private static partial Regex Pattern();
}
