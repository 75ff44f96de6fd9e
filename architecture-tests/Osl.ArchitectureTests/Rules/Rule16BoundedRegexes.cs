using System.Text.RegularExpressions;
using Mono.Cecil;

namespace Osl.ArchitectureTests.Rules;

/// <summary>Rule 16: no regular expression backtracks, so that no text makes one run long: each is a <c>[GeneratedRegex]</c> with <c>NonBacktracking</c>.</summary>
public sealed class Rule16BoundedRegexes
{
    private const string RegexType = "System.Text.RegularExpressions.Regex";

    [Fact]
    public void No_regular_expression_backtracks()
    {
        var patterns = House.Code.SelectMany(code => code.Types).SelectMany(type => type.Methods).Count(method => Generated(method) is not null);
        patterns.ShouldBePositive("The rule examined no pattern, so it proves nothing.");
        Unbounded(House.Code).ShouldHold();
        Unbounded(Planted.In("Rule16")).ShouldFind("MakesARegex", "MatchesAText", "Backtracks", "ValidatesByAText");
    }

    private static Verdict Unbounded(IEnumerable<Code> projects) => Verdict.On(
        projects.SelectMany(code => code.Types),
        type => type.FullName,
        type => type.MembersUsed().Select(use => use.Member).OfType<MethodReference>().Where(TakesAText)
            .Select(method => $"calls {method.DeclaringType.Name}.{method.Name} with a pattern. Use a [GeneratedRegex] with NonBacktracking")
            .Concat(type.Methods.Where(method => Generated(method) is { } attribute && !IsNonBacktracking(attribute)).Select(method => $"{method.Name} backtracks. Add RegexOptions.NonBacktracking")));

    /// <summary>What is made or matched by a text instead of a <c>[GeneratedRegex]</c>; validators too.</summary>
    private static bool TakesAText(MethodReference method) =>
        (method.DeclaringType.FullName == RegexType && (method.Name == ".ctor" || (!method.HasThis && method.Name is "IsMatch" or "Match" or "Matches" or "Replace" or "Split" or "Count" or "EnumerateMatches")))
        || (method is { Name: "Matches", DeclaringType.Name: "DefaultValidatorExtensions" } && method.Parameters[1].ParameterType.FullName != RegexType);

    private static CustomAttribute? Generated(MethodDefinition method) =>
        method.CustomAttributes.FirstOrDefault(attribute => attribute.AttributeType.Name == nameof(GeneratedRegexAttribute));

    private static bool IsNonBacktracking(CustomAttribute attribute) =>
        attribute.ConstructorArguments.Count > 1 && ((RegexOptions)(int)attribute.ConstructorArguments[1].Value).HasFlag(RegexOptions.NonBacktracking);
}
