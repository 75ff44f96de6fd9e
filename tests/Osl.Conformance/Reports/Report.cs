namespace Osl.Conformance.Reports;

/// <summary>Prints what a run found, each kind of finding once.</summary>
internal static class Report
{
    private const int Shown = 40;
    private const int Examples = 700;

    public static void Print(Record run)
    {
        Console.WriteLine($"""

            {run.Database}: {run.Requests:N0} requests in {run.Took.TotalSeconds:N0} s ({run.Preparing.TotalSeconds:N0} s to furnish and ask once), {run.Cases:N0} cases known
              statuses    {string.Join("  ", run.Statuses.Select(status => $"{status.Key}: {status.Value:N0}"))}
              exercised   {run.Served.Count} of {run.Operations.Count} operations answered with success; the canary sits in {run.Canaries} texts of the other centre
              slowest     {string.Join("; ", run.Slowest.Select(one => $"{one.Took.TotalSeconds:0.0} s {one.Step}").DefaultIfEmpty("none over 0.5 s"))}
              meanwhile   {string.Join("; ", run.Slow.Select(slow => $"with {slow.Open:N0} slow {slow.Kind} a list took {slow.Normal.Median.TotalMilliseconds:0} ms (at worst {slow.Normal.Worst.TotalMilliseconds:0})"))}
              sockets     {run.Raw:N0} requests of bytes that no client would send
              findings    {run.Findings.Count}
            """);
        foreach (var kind in run.Findings.GroupBy(finding => (finding.Rule, finding.Operation, Fault: Short(finding.Fault, 80))).OrderBy(kind => kind.Key.Rule, StringComparer.Ordinal).Take(Shown))
        {
            var first = kind.First();
            Console.WriteLine($"""
                  {first.Rule}: {Short(first.Fault, 200)} — {first.Operation} [{first.Case}] as {first.Credential}, request {first.Number} ({kind.Count()} like it)
                    {Short(first.Asked, Examples)}
                    {Short(first.Answered, Examples)}
                """);
        }
    }

    /// <summary>Where two databases answered otherwise: the first such request of each turn, for what follows in it follows from that.</summary>
    public static IReadOnlyList<string> Differences(Record one, Record other) =>
    [
        .. from turn in one.Turns.Zip(other.Turns).SkipLast(1).Select((pair, number) => (pair.First, pair.Second, number))
           let at = Enumerable.Range(0, Math.Max(turn.First.Count, turn.Second.Count)).FirstOrDefault(i => turn.First.ElementAtOrDefault(i) != turn.Second.ElementAtOrDefault(i), -1)
           where at >= 0
           select $"turn {turn.number}: {turn.First.ElementAtOrDefault(at)} on {one.Database}, {turn.Second.ElementAtOrDefault(at)} on {other.Database}",
    ];

    public static void Print(IReadOnlyList<string> differences)
    {
        Console.WriteLine($"{Environment.NewLine}different statuses on the two databases: {differences.Count}");
        foreach (var difference in differences.Take(Shown))
        {
            Console.WriteLine($"  {difference}");
        }
    }

    private static string Short(string text, int most) => (text.Length > most ? text[..most] + "…" : text).ReplaceLineEndings(" ");
}
