using System.Text.Json.Nodes;
using Osl.Conformance.Requests;
using Osl.Testing.Api;

namespace Osl.Conformance.Mutations;

/// <summary>One way to spoil a request of an operation.</summary>
/// <param name="Apply">Spoils the draft; the body is the well-formed one.</param>
internal sealed record Case(Operation Operation, string Name, Verdict Verdict, Action<Draft, JsonNode?> Apply)
{
    public override string ToString() => $"{Operation.Id}: {Name}";
}
