namespace Osl.Diagnosis.Domain.Surveys;

/// <summary>
/// DIA-08: a published table shows no count below the threshold. Where one cell alone would be hidden,
/// the total would give it away, so the next smallest is hidden with it.
/// </summary>
internal static class SmallCells
{
    /// <summary>The counts in their order; null where a count is suppressed.</summary>
    public static IReadOnlyList<int?> Suppress(IReadOnlyList<int> counts, int threshold)
    {
        var hidden = Enumerable.Range(0, counts.Count).Where(i => counts[i] < threshold).ToHashSet();
        if (hidden.Count == 1 && counts.Count > 1)
        {
            hidden.Add(Enumerable.Range(0, counts.Count).Where(i => !hidden.Contains(i)).MinBy(i => counts[i]));
        }

        return [.. counts.Select((count, i) => hidden.Contains(i) ? (int?)null : count)];
    }
}
