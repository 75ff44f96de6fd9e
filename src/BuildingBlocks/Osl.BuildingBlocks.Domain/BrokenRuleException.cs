using System.Globalization;

namespace Osl.BuildingBlocks.Domain;

/// <summary>A rule of the domain was broken; nothing has changed.</summary>
public sealed class BrokenRuleException(Rule rule, string pointer, IReadOnlyList<object> arguments)
    : Exception($"{rule.Code}: {string.Format(CultureInfo.InvariantCulture, rule.Sentence, [.. arguments])}")
{
    public Rule Rule { get; } = rule;

    /// <summary>JSON pointer (RFC 6901) to the field at fault; empty for the whole request.</summary>
    public string Pointer { get; } = pointer;

    public IReadOnlyList<object> Arguments { get; } = arguments;
}
