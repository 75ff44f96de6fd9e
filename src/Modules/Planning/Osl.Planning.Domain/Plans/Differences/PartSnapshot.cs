using System.Globalization;

namespace Osl.Planning.Domain.Plans.Differences;

/// <summary>A part of a plan laid flat, so that two versions can be held side by side.</summary>
internal sealed record PartSnapshot(PlanPart Part, Guid LineageId, string Title, IReadOnlyDictionary<string, IReadOnlyList<string>> Fields)
{
    public static IReadOnlyList<string> One(object? value) => value switch
    {
        null => [],
        DateOnly day => [day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)],
        decimal number => [number.ToString("0.############", CultureInfo.InvariantCulture)],
        string text => text.Length == 0 ? [] : [text],
        _ => [value.ToString()!],
    };

    public static IReadOnlyList<string> Many<T>(IEnumerable<T> values) => [.. values.Select(value => value!.ToString()!)];
}
