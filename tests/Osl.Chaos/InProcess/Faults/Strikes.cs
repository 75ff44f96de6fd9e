namespace Osl.Chaos.InProcess.Faults;

/// <summary>
/// Which commands are made to fail, and how. First the commit, which tells how many commands there are; then those before it;
/// last the commit whose answer is lost, and whatever comes after it.
/// </summary>
/// <param name="every">Whether every kind strikes every command; else the commit fails, and then one kind strikes a command before it or its answer is lost.</param>
internal sealed class Strikes(bool every, Random random)
{
    // The rows of one list are written by as many equal commands: past these, every tenth.
    private const int Each = 60;
    private const int Step = 10;
    private const int Few = 1;

    private static readonly FaultKind[] Kinds = Enum.GetValues<FaultKind>();

    /// <summary>The faults for a use case, one after the other, until one does not fire.</summary>
    public IEnumerable<Fault> Faults()
    {
        var probe = new Fault(FaultKind.Exception, 1, Fault.Commit);
        yield return probe;
        var commit = probe.Place;
        var losesAnswer = every || random.Next(2) == 0;
        foreach (var at in every || !losesAnswer ? Places(commit) : [])
        {
            foreach (var kind in Chosen())
            {
                yield return new Fault(kind, at);
            }
        }

        foreach (var kind in losesAnswer ? Lost() : [])
        {
            yield return new Fault(kind, 1, Fault.Commit);
        }

        for (var at = commit + 1; ; at++)
        {
            foreach (var kind in Chosen())
            {
                yield return new Fault(kind, at);
            }
        }
    }

    private IEnumerable<FaultKind> Lost() => every ? [FaultKind.Cancellation, FaultKind.Timeout] : [random.Next(2) == 0 ? FaultKind.Cancellation : FaultKind.Timeout];

    private IEnumerable<FaultKind> Chosen() => every ? Kinds : [Kinds[random.Next(Kinds.Length)]];

    private IEnumerable<int> Places(int commit)
    {
        var all = Enumerable.Range(1, Math.Max(0, commit - 1)).Where(at => at <= Each || at % Step == 0 || at > commit - Step).ToList();
        return every ? all : random.GetItems(all.ToArray().AsSpan(), Math.Min(Few, all.Count));
    }
}
