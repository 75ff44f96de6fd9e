namespace Osl.ArchitectureTests.Violations.Rule05.State;

internal static class StaticField
{
    public static int Count;
}

internal static class StaticProperty
{
    public static string? Last { get; set; }
}

internal static class StaticList
{
    public static readonly List<string> Seen = [];
}

internal static class Innocent
{
    public const int Limit = 3;
    public static readonly IReadOnlyList<string> Names = ["a", "b"];
    public static Func<string, int> Length { get; } = name => name.Length;
}
