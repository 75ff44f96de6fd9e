using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using Osl.Conformance.Mutations;
using Osl.Conformance.Requests;
using Osl.Conformance.Running;
using Osl.Testing.Api;
using Osl.Testing.Isolation;

namespace Osl.Conformance.Oracles;

/// <summary>What is wrong with an answer: each rule that every answer has to meet, and its name.</summary>
internal sealed partial class Judge(ApiDocument document, PermissionMatrix matrix)
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);

    private readonly Shape shape = new(document);
    private readonly JsonElement problem = document.Root.GetProperty("components").GetProperty("schemas").GetProperty("Problem");

    public IEnumerable<(string Rule, string Fault)> Faults(Exchange exchange) =>
        from rule in Rules
        let fault = rule.Examine(this, exchange)
        where fault is not null
        select (rule.Name, fault);

    /// <summary>The names of the rules, for the reader of a report.</summary>
    public static IEnumerable<string> Names => Rules.Select(rule => rule.Name);

    private static readonly (string Name, Func<Judge, Exchange, string?> Examine)[] Rules =
    [
        ("server error", (_, e) => e.Reply.Status >= 500 ? $"{e.Reply.Status}" : null),
        ("connection lost", (_, e) => e.Reply.Status == 0 && e.Verdict != Verdict.ByTheServer ? e.Reply.Body : null),
        ("undocumented status", (_, e) => Undocumented(e)),
        ("taken though malformed", (_, e) => e.Verdict == Verdict.Refused && e.Reply.Status is > 0 and < 400 ? $"{e.Reply.Status}" : null),
        ("other status than expected", (_, e) => e.Expected is { } wanted && !wanted.Contains(e.Reply.Status) ? $"{e.Reply.Status} instead of {string.Join(" or ", wanted)}" : null),
        ("schema", (judge, e) => judge.Misshapen(e)),
        ("problem", (judge, e) => judge.NoProblem(e)),
        ("inside told", (_, e) => Inside(e)),
        ("another centre's words", (_, e) => e.Credential.HearsNeighbours || !Sings(e.Reply) || Canary.HeardByAll.Contains(e.Operation.Id) ? null : "the canary sings"),
        ("rights", (judge, e) => judge.WrongRights(e)),
        ("slower than 10 s", (_, e) => e.Reply.Took > Patience ? $"{e.Reply.Took.TotalSeconds:0.0} s" : null),
    ];

    private static string? Undocumented(Exchange e)
    {
        var status = e.Reply.Status;
        if (status is 0 or >= 500)
        {
            return null;
        }

        if (!e.IsOfItsOperation)
        {
            // Another spelling of its path, or asked of no operation: HEAD and OPTIONS are answered, other methods refused.
            return e.Operation.Responses.ContainsKey(status) || status is 200 or 204 or 304 or (>= 400 and < 432) ? null : $"{status}";
        }

        return e.Operation.Responses.ContainsKey(status) || (e.Verdict == Verdict.ByTheServer && status is 400 or 414 or 431) ? null : $"{status}";
    }

    private string? Misshapen(Exchange e)
    {
        if (!e.IsOfItsOperation || e.Reply.Status is 0 or >= 400 || !e.Operation.Responses.TryGetValue(e.Reply.Status, out var response))
        {
            return null;
        }

        if (!response.TryGetProperty("content", out var content))
        {
            return e.Reply.Body.Length == 0 ? null : $"{e.Reply.Status} has a body";
        }

        if (e.Reply.MediaType is not { } media || !content.TryGetProperty(media, out var described))
        {
            return $"{e.Reply.Status} came as {e.Reply.MediaType ?? "nothing"}";
        }

        if (!media.EndsWith("json", StringComparison.Ordinal))
        {
            return e.Reply.Body.Length > 0 || e.Draft.Method == HttpMethod.Head ? null : $"{e.Reply.Status} has no body";
        }

        return e.Reply.Json is { } json
            ? shape.Fault(described.GetProperty("schema"), json, sparse: e.Draft.Query.Any(pair => pair.StartsWith("fields=", StringComparison.Ordinal)))
            : "the body is not JSON";
    }

    private string? NoProblem(Exchange e)
    {
        var (reply, status) = (e.Reply, e.Reply.Status);
        if (status < 400 || e.Draft.Method == HttpMethod.Head || (e.Verdict == Verdict.ByTheServer && reply.Body.Length == 0))
        {
            return null;
        }

        if (reply.MediaType != "application/problem+json" || reply.Json is not { } json)
        {
            return $"{status} came as {reply.MediaType ?? "nothing"}";
        }

        if (shape.Fault(problem, json) is { } misshapen)
        {
            return misshapen;
        }

        if (json.GetProperty("status").GetInt32() != status)
        {
            return $"{status} says {json.GetProperty("status")}";
        }

        if (!ProblemType().IsMatch(json.GetProperty("type").GetString()!) || string.IsNullOrWhiteSpace(json.GetProperty("title").GetString()) || !TraceId().IsMatch(json.GetProperty("traceId").GetString()!))
        {
            return "type, title or traceId is not as promised";
        }

        return status is 400 or 422 && (json.GetProperty("errors").GetArrayLength() == 0 || json.GetProperty("errors").EnumerateArray().Any(Nameless)) ? "no field is named" : null;
    }

    private static bool Nameless(JsonElement error) => error.GetProperty("code").GetString()!.Length == 0 || error.GetProperty("detail").GetString()!.Length == 0;

    /// <summary>Stored texts may say anything, problems may not; a stack trace has no place in either.</summary>
    private static string? Inside(Exchange e) =>
        Stack().Match(e.Reply.Body) is { Success: true } trace ? trace.Value
        : e.Reply.Status >= 400 && TypeOrStatement().Matches(WithoutPointers().Replace(e.Reply.Body, "")).FirstOrDefault(told => !Said(e.Draft, told.Value)) is { } told ? told.Value
        : null;

    /// <summary>A refusal may name what the caller wrote.</summary>
    private static bool Said(Draft draft, string word) =>
        string.Concat(draft.Path, string.Concat(draft.Query), draft.Body is null ? "" : Encoding.UTF8.GetString(draft.Body)).Contains(word, StringComparison.Ordinal);

    private static bool Sings(Reply reply) => reply.Body.Contains(Canary.Song, StringComparison.OrdinalIgnoreCase) || reply.Headers.Contains(Canary.Song, StringComparison.OrdinalIgnoreCase);

    private string? WrongRights(Exchange e)
    {
        if (!e.IsOfItsOperation || e.Credential.Role is not { } role || e.Case != "as it should be" || e.Reply.Status is 0 or >= 500)
        {
            return null;
        }

        var cell = matrix.Cell(e.Operation.Id, role);
        var type = e.Reply.Status is 401 or 403 && e.Reply.Json is { } json && json.TryGetProperty("type", out var name) ? name.GetString() : null;
        var seen = type switch { "urn:osl:problem:unauthenticated" => "401", "urn:osl:problem:forbidden" => "403", _ => PermissionMatrix.Allowed };
        return seen == cell ? null : $"{seen} instead of {cell} for {role}";
    }

    [GeneratedRegex(@"\.cs:line|\bat Osl\.|\bat (System|Microsoft|Npgsql)\.", RegexOptions.NonBacktracking)]
    private static partial Regex Stack();

    [GeneratedRegex(@"\b(Osl|System|Microsoft|MediatR|FluentValidation)\.[A-Z]\w+|Npgsql|SQLite|\bSELECT\b|\bINSERT\b|\bUPDATE\b|\w+Exception\b|/work/|/home/|/src/", RegexOptions.NonBacktracking)]
    private static partial Regex TypeOrStatement();

    /// <summary>A pointer names the caller's own field.</summary>
    [GeneratedRegex("\"pointer\":\"[^\"]*\"", RegexOptions.NonBacktracking)]
    private static partial Regex WithoutPointers();

    [GeneratedRegex("^urn:osl:problem:[a-z-]+$", RegexOptions.NonBacktracking)]
    private static partial Regex ProblemType();

    [GeneratedRegex("^[0-9a-f]{32}$", RegexOptions.NonBacktracking)]
    private static partial Regex TraceId();
}
