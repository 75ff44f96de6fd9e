using System.Collections.Concurrent;

namespace Osl.Chaos.Workload;

/// <summary>What all writers called, and what they were answered.</summary>
internal sealed class History(Verdict verdict)
{
    private readonly ConcurrentDictionary<string, Made> made = new();
    private readonly ConcurrentDictionary<string, int> answers = new();
    private int acknowledged;
    private int foundDone;
    private int repeated;
    private long slowest;

    /// <summary>By marker, everything that was acknowledged as made.</summary>
    public IReadOnlyDictionary<string, Made> Made => made;

    /// <summary>Creations and changes that were answered with success.</summary>
    public int Acknowledged => acknowledged;

    /// <summary>Calls whose answer was lost, and that were found to be done.</summary>
    public int FoundDone => foundDone;

    /// <summary>Acknowledged creations that were sent once more on purpose.</summary>
    public int Repeated => repeated;

    /// <summary>Calls without an answer.</summary>
    public int Unknown => answers.GetValueOrDefault("unknown");

    public TimeSpan Slowest => TimeSpan.FromTicks(Volatile.Read(ref slowest));

    /// <summary>How often each status came.</summary>
    public string Statuses => string.Join(", ", answers.OrderBy(pair => pair.Key, StringComparer.Ordinal).Select(pair => $"{pair.Key} × {pair.Value}"));

    public int Of(int status) => answers.GetValueOrDefault(status.ToString());

    public void Note(Answer answer)
    {
        answers.AddOrUpdate(answer.Status is { } status ? ((int)status).ToString() : answer.Reached ? "unknown" : "nobody there", 1, (_, count) => count + 1);
        for (var longest = Volatile.Read(ref slowest); answer.Took.Ticks > longest; longest = Volatile.Read(ref slowest))
        {
            Interlocked.CompareExchange(ref slowest, answer.Took.Ticks, longest);
        }
    }

    public void Acknowledge(Made thing)
    {
        if (made.TryAdd(thing.Creation.Marker, thing))
        {
            Interlocked.Increment(ref acknowledged);
        }
        else if (made[thing.Creation.Marker].Id != thing.Id)
        {
            Complain($"{thing.Creation.Marker} was acknowledged twice: as {made[thing.Creation.Marker].Id} and as {thing.Id}.");
        }
    }

    public void AcknowledgeChange() => Interlocked.Increment(ref acknowledged);

    public void FindDone() => Interlocked.Increment(ref foundDone);

    public void Repeat() => Interlocked.Increment(ref repeated);

    /// <summary>An answer that nobody should ever get.</summary>
    public void Complain(string what) => verdict.Violated(what);
}
