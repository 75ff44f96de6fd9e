using System.Collections.Concurrent;

namespace Osl.Chaos;

/// <summary>What came of a run. Safe to write from everywhere at once.</summary>
internal sealed class Verdict(string run)
{
    private readonly ConcurrentQueue<string> violations = new();
    private readonly ConcurrentQueue<string> figures = new();
    private int rounds;
    private int exercised;

    /// <summary>The experiment and its database.</summary>
    public string Run => run;

    public int Rounds => rounds;

    /// <summary>How often what has to hold was put to the test: acknowledged writes, reminders, failures.</summary>
    public int Exercised => exercised;

    public IReadOnlyList<string> Violations => [.. violations];

    public IReadOnlyList<string> Figures => [.. figures];

    /// <summary>Why it was not run here; null when it was.</summary>
    public string? Skipped { get; private set; }

    public TimeSpan Took { get; set; }

    /// <summary>It holds, and something was there to hold.</summary>
    public bool Passed => Skipped is not null || (violations.IsEmpty && rounds > 0 && exercised > 0);

    public void Round() => Interlocked.Increment(ref rounds);

    public void Exercise(int count = 1) => Interlocked.Add(ref exercised, count);

    public void Skip(string why) => Skipped = why;

    public void Figure(string figure) => figures.Enqueue(figure);

    public void Violated(string what) => violations.Enqueue(what);

    public void Require(bool holds, string otherwise)
    {
        if (!holds)
        {
            Violated(otherwise);
        }
    }
}
