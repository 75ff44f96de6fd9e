namespace Osl.BuildingBlocks.Domain;

/// <summary>What kind of refusal a broken rule is; the API answers each with its own status.</summary>
public enum RuleKind
{
    /// <summary>The request is well formed, the domain does not allow it: 422.</summary>
    Refused,

    /// <summary>The state of the thing does not allow it now: 409.</summary>
    Conflict,

    /// <summary>This person may not do it, whatever the state: 403.</summary>
    Forbidden,
}

/// <summary>
/// A rule of the domain. The sentence is its English text and may carry numbered placeholders ({0});
/// the module's Resources hold the Polish text under the same code.
/// </summary>
/// <param name="Code">Stable code, such as DIA-01. It never changes its meaning.</param>
public sealed record Rule(string Code, string Sentence, RuleKind Kind = RuleKind.Refused)
{
    /// <summary>Throws when the rule does not hold. The pointer is a JSON pointer to the field at fault, empty for the whole request.</summary>
    public void Require(bool holds, string pointer = "", params object[] arguments)
    {
        if (!holds)
        {
            throw Broken(pointer, arguments);
        }
    }

    public BrokenRuleException Broken(string pointer = "", params object[] arguments) => new(this, pointer, arguments);
}
