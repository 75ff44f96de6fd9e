namespace Osl.ArchitectureTests;

/// <summary>The few exceptions to a rule, one a line, each with its reason: "Osl.X.Y: because …".</summary>
public sealed record ReviewedList(string File, IReadOnlyList<string> Entries)
{
    public static ReviewedList Read(string file) =>
        new(file, [.. System.IO.File.ReadLines(Path.Combine(House.Root, "architecture-tests", "Osl.ArchitectureTests", "Reviewed", file)).Where(line => line.Length > 0).Select(Entry)]);

    public bool Names(string what) => Entries.Contains(what);

    private static string Entry(string line) => line.Split(": ", 2) is [var what, { Length: > 10 }]
        ? what
        : throw new InvalidOperationException($"An exception needs its reason: {line}");
}
