using System.Text.RegularExpressions;
using FluentValidation;
using Osl.Activities.Domain;

namespace Osl.Activities.Application;

/// <summary>Finds a PESEL number in a free text (ACT-12), single spaces or dashes inside it or not. A phone number with its country's prefix is none.</summary>
internal static partial class FreeText
{
    /// <summary>The sum of a PESEL's digits with these weights ends in 0.</summary>
    private static readonly int[] Weights = [1, 3, 7, 9, 1, 3, 7, 9, 1, 3, 1];

    public static void NoPesel<T>(this IRuleBuilder<T, string?> text) => text.Custom((value, context) =>
    {
        if (HoldsPesel(value))
        {
            throw TextRules.NoPesel.Broken(Pointer(context.PropertyPath));
        }
    });

    public static bool HoldsPesel(string? text) => text is not null && Runs(text).Any(HoldsPesel);

    /// <summary>Any groups of a run that follow each other may be the number: what stands before and after it may be a number too.</summary>
    private static bool HoldsPesel(List<string> groups) =>
        Enumerable.Range(0, groups.Count).Any(from => Enumerable.Range(1, Math.Min(Weights.Length, groups.Count - from)).Any(count => IsPesel(string.Concat(groups.Skip(from).Take(count)))));

    /// <summary>Groups of digits, parted by no more than one space or dash. A plus stays with its group, and keeps it from being a part of a PESEL.</summary>
    private static IEnumerable<List<string>> Runs(string text)
    {
        List<string> groups = [];
        var end = 0;
        foreach (Match group in Group().Matches(text))
        {
            if (groups.Count > 0 && !(group.Index == end + 1 && text[end] is ' ' or '\u00a0' or '-'))
            {
                yield return groups;
                groups = [];
            }

            groups.Add(group.Value);
            end = group.Index + group.Length;
        }

        yield return groups;
    }

    [GeneratedRegex(@"\+?[0-9]+", RegexOptions.NonBacktracking)]
    private static partial Regex Group();

    private static bool IsPesel(string number)
    {
        if (number.Length != Weights.Length || number.Contains('+', StringComparison.Ordinal))
        {
            return false;
        }

        List<int> digits = [.. number.Select(digit => digit - '0')];
        return HasDate(digits) && digits.Zip(Weights, (digit, weight) => digit * weight).Sum() % 10 == 0;
    }

    /// <summary>The century is added to the month: 20, 40, 60 or 80.</summary>
    private static bool HasDate(List<int> digits) => ((digits[2] * 10) + digits[3]) % 20 is >= 1 and <= 12 && (digits[4] * 10) + digits[5] is >= 1 and <= 31;

    /// <summary>"CoHosts[0]" becomes "/coHosts/0".</summary>
    private static string Pointer(string path) =>
        string.Concat(path.Split(['.', '[', ']'], StringSplitOptions.RemoveEmptyEntries).Select(part => $"/{char.ToLowerInvariant(part[0])}{part[1..]}"));
}
