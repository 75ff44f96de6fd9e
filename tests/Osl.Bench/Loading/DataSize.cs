namespace Osl.Bench.Loading;

/// <summary>How much one centre holds of what is measured; a year's figures of a small gmina, a city and a large city.</summary>
internal sealed record CentreSize(string Name, int Communities, int Staff, int Entries)
{
    public static readonly CentreSize Small = new("small", 8, 8, 400);
    public static readonly CentreSize City = new("city", 15, 28, 3_000);
    public static readonly CentreSize Large = new("large", 50, 100, 15_000);
}

/// <summary>The centres that a database is loaded with.</summary>
internal sealed record DataSize(string Name, IReadOnlyList<CentreSize> Centres)
{
    public static readonly DataSize Gmina = new("small gmina", [CentreSize.Small]);

    public static readonly DataSize City = new("city", [CentreSize.City]);

    public static readonly DataSize Region = new("150 centres", [.. Of(CentreSize.Large, 10), .. Of(CentreSize.City, 40), .. Of(CentreSize.Small, 100)]);

    /// <summary>Enough of everything to exercise each figure, and nothing to measure.</summary>
    public static readonly DataSize Tiny = new("tiny", [CentreSize.Large with { Entries = 400, Staff = 10 }, CentreSize.Small]);

    public static DataSize Read(string name) => name switch
    {
        "gmina" => Gmina,
        "city" => City,
        "region" => Region,
        _ => throw new ArgumentException($"There is no size \"{name}\"; there are gmina, city and region."),
    };

    /// <summary>One centre holds a given number of entries, and the same number lies in many others beside it.</summary>
    public static DataSize Journal(int own, int others) =>
        new($"{own + others:N0} entries", [CentreSize.Large with { Entries = own }, .. Of(CentreSize.City with { Entries = others / 149 }, others > 0 ? 149 : 0)]);

    private static IEnumerable<CentreSize> Of(CentreSize size, int count) => Enumerable.Repeat(size, count);
}
