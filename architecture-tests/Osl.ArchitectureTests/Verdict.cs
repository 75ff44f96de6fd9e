namespace Osl.ArchitectureTests;

/// <summary>What a rule has to say of the things it was shown: how many they were, and what is wrong with which.</summary>
public sealed record Verdict(int Examined, IReadOnlyList<Finding> Findings)
{
    public static Verdict On<T>(IEnumerable<T> things, Func<T, string> name, Func<T, IEnumerable<string>> faults)
    {
        var all = things.ToList();
        return new(all.Count, [.. all.SelectMany(thing => faults(thing).Distinct().Select(fault => new Finding(name(thing), fault)))]);
    }

    /// <summary>The rule spares what a short list names, each with its reason; an entry that spares nothing is a fault of the list.</summary>
    public Verdict Except(ReviewedList reviewed) => this with
    {
        Findings =
        [
            .. Findings.Where(finding => !reviewed.Names(finding.Where)),
            .. reviewed.Entries.Where(entry => !Findings.Any(finding => finding.Where == entry)).Select(entry => new Finding(entry, $"stands in {reviewed.File} without need")),
        ],
    };

    /// <summary>The rule holds in the house. A rule that looked at nothing proves nothing, and fails.</summary>
    public void ShouldHold()
    {
        Examined.ShouldBePositive("The rule examined nothing, so it proves nothing.");
        Findings.ShouldBeEmpty(string.Join(Environment.NewLine, Findings));
    }

    /// <summary>The rule sees each planted breach, and finds no fault with what stands innocently beside it.</summary>
    public void ShouldFind(params string[] planted)
    {
        planted.Where(name => !Findings.Any(finding => finding.IsAt(name))).ShouldBeEmpty("A planted breach was not seen.");
        Findings.Where(finding => !planted.Any(finding.IsAt)).ShouldBeEmpty("A fault was found with something innocent.");
    }
}

/// <summary>One fault: where it is and what is wrong.</summary>
public sealed record Finding(string Where, string What)
{
    /// <summary>Osl.X.OpenClass is at OpenClass.</summary>
    public bool IsAt(string name) => Where == name || Where.EndsWith($".{name}", StringComparison.Ordinal) || Where.EndsWith($"/{name}", StringComparison.Ordinal);

    public override string ToString() => $"{Where}: {What}";
}
