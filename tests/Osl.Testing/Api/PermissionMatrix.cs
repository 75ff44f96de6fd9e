namespace Osl.Testing.Api;

/// <summary>The reviewed table of who may do what: a line an operation, a column a role; each cell <c>allowed</c>, <c>403</c> or <c>401</c>.</summary>
public sealed class PermissionMatrix
{
    public const string Allowed = "allowed";
    public const string Anonymous = "Anonymous";

    private readonly Dictionary<string, string[]> _lines;

    private PermissionMatrix(string[] lines)
    {
        Roles = lines[0].Split(',')[1..];
        _lines = lines.Skip(1).Select(line => line.Split(',')).ToDictionary(cells => cells[0], cells => cells[1..]);
    }

    public IReadOnlyList<string> Roles { get; }

    public IEnumerable<string> Operations => _lines.Keys;

    public static PermissionMatrix Read() => new(File.ReadAllLines(Path.Combine(AppContext.BaseDirectory, "Permissions", "matrix.csv")));

    /// <summary>Whether only the platform's operator may do it.</summary>
    public bool IsPlatforms(string operation) =>
        _lines.ContainsKey(operation) && Roles.All(role => Cell(operation, role) == Allowed == (role == BuildingBlocks.Modules.Roles.PlatformOperator));

    public string Cell(string operation, string role) => _lines[operation][Roles.ToList().IndexOf(role)];
}
