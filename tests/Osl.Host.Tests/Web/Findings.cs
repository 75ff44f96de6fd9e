using System.Collections.Concurrent;

namespace Osl.Host.Tests.Web;

/// <summary>Asks the same of many things and tells all that failed at once; having examined nothing is a failure too.</summary>
internal static class Findings
{
    /// <param name="examine">Null when all is well, else what is wrong.</param>
    public static async Task ShouldBeNone<T>(IEnumerable<T> things, Func<T, Task<string?>> examine)
    {
        var examined = 0;
        var findings = new ConcurrentBag<string>();
        await Parallel.ForEachAsync(things, new ParallelOptions { MaxDegreeOfParallelism = 4 }, async (thing, _) =>
        {
            Interlocked.Increment(ref examined);
            if (await examine(thing) is { } finding)
            {
                findings.Add($"{thing}: {finding}");
            }
        });
        examined.ShouldBePositive("Nothing was examined.");
        findings.IsEmpty.ShouldBeTrue($"{findings.Count} of {examined}:\n{string.Join('\n', findings.Order().Take(60))}\n");
    }
}
