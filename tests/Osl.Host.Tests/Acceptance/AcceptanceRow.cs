namespace Osl.Host.Tests.Acceptance;

/// <summary>A row of the acceptance list; <see cref="Tests"/> are <c>Class.method</c>, several parted by a space.</summary>
internal sealed record AcceptanceRow(int Number, string Status, IReadOnlyList<string> Tests)
{
    public const string Bound = "bound";
    public const string NotYet = "not yet";

    public static IReadOnlyList<AcceptanceRow> All { get; } =
    [
        .. File.ReadAllLines(Path.Combine(AppContext.BaseDirectory, "Acceptance", "rows.csv"))
            .Skip(1)
            .Select(line => line.Split(','))
            .Select(cells => new AcceptanceRow(int.Parse(cells[0]), cells[1], cells[2].Split(' ', StringSplitOptions.RemoveEmptyEntries))),
    ];
}
