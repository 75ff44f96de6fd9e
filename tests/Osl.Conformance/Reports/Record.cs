using System.Diagnostics;
using Osl.Conformance.Requests;
using Osl.Conformance.Running;

namespace Osl.Conformance.Reports;

/// <summary>A rule that an answer broke.</summary>
internal sealed record Finding(string Rule, string Fault, string Operation, string Case, string Credential, int Number, string Asked, string Answered);

/// <summary>All that a run asked, in order, and what was wrong.</summary>
internal sealed class Record(string database)
{
    private readonly Stopwatch watch = Stopwatch.StartNew();
    private readonly HashSet<string> served = [];
    private readonly Dictionary<string, string> refusals = [];
    private readonly SortedDictionary<int, int> statuses = [];
    private readonly List<List<string>> turns = [];
    private readonly List<(TimeSpan Took, string Step)> slow = [];

    public string Database => database;

    public int Requests { get; private set; }

    /// <summary>What the document has.</summary>
    public IReadOnlyList<string> Operations { get; set; } = [];

    /// <summary>How many different cases there are.</summary>
    public int Cases { get; set; }

    /// <summary>Into how many texts of the other centre the canary was put.</summary>
    public int Canaries { get; set; }

    public List<SlowConnections> Slow { get; } = [];

    /// <summary>How many requests were bytes on a socket.</summary>
    public int Raw { get; set; }

    public TimeSpan Preparing { get; private set; }

    public TimeSpan Took { get; private set; }

    public List<Finding> Findings { get; } = [];

    /// <summary>The operations that answered with success at least once.</summary>
    public IReadOnlyCollection<string> Served => served;

    /// <summary>The others, each with the last refusal of a well-formed request.</summary>
    public IEnumerable<string> Unserved => Operations.Except(served).Select(operation => $"{operation}: {refusals.GetValueOrDefault(operation)}");

    /// <summary>Whether the run got past the door of most operations; a run that is refused everywhere proves nothing.</summary>
    public bool IsExercised => served.Count >= Operations.Count * 3 / 5 && Canaries > 0;

    public IReadOnlyDictionary<int, int> Statuses => statuses;

    /// <summary>Each request with its status, by the turns that the plan takes; the same on every database.</summary>
    public IReadOnlyList<IReadOnlyList<string>> Turns => turns;

    public IEnumerable<(TimeSpan Took, string Step)> Slowest => slow.OrderByDescending(one => one.Took).Take(5);

    public void Add(Exchange exchange, IEnumerable<(string Rule, string Fault)> faults)
    {
        var step = $"{exchange.Operation.Id} [{exchange.Case}] as {exchange.Credential}: {exchange.Reply.Status}";
        turns[^1].Add(step);
        Requests++;
        statuses[exchange.Reply.Status] = statuses.GetValueOrDefault(exchange.Reply.Status) + 1;
        if (exchange.Reply.Status is >= 200 and < 300 && exchange.IsOfItsOperation)
        {
            served.Add(exchange.Operation.Id);
        }

        else if (exchange is { Case: "as it should be", Reply.Status: not (401 or 403) } || !exchange.Operation.IsSecured)
        {
            refusals[exchange.Operation.Id] = $"{Asked(exchange.Draft)} gave {exchange.Reply.Body}";
        }

        if (exchange.Reply.Took > TimeSpan.FromSeconds(0.5))
        {
            slow.Add((exchange.Reply.Took, step));
        }

        Findings.AddRange(faults.Select(fault => new Finding(
            fault.Rule, fault.Fault, exchange.Operation.Id, exchange.Case, exchange.Credential.Name, exchange.Number, Asked(exchange.Draft), exchange.Reply.Body + World.Behind(exchange.Reply.Body))));
    }

    public void NextTurn() => turns.Add([]);

    public void StartFuzzing() => Preparing = watch.Elapsed;

    public void Finish() => Took = watch.Elapsed;

    private static string Asked(Draft draft)
    {
        var body = draft.Body is null ? "" : System.Text.Encoding.UTF8.GetString(draft.Body.AsSpan(0, Math.Min(draft.Body.Length, 2_000)));
        return $"{draft.Method} {draft.Path}{(draft.Query.Count > 0 ? "?" : "")}{string.Join('&', draft.Query)} {body}";
    }
}
