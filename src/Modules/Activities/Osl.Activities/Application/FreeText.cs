using System.Text.RegularExpressions;
using FluentValidation;
using Osl.Activities.Domain;

namespace Osl.Activities.Application;

/// <summary>Finds a PESEL number in a free text (ACT-12), spaces or dashes inside it or not. A phone number with its country's prefix is none.</summary>
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

    public static bool HoldsPesel(string? text) =>
        text is not null && ElevenDigits().EnumerateMatches(text) is var matches && AnyPesel(text, matches);

    private static bool AnyPesel(string text, Regex.ValueMatchEnumerator matches)
    {
        foreach (var match in matches)
        {
            int[] digits = [.. text.Substring(match.Index, match.Length).Where(char.IsAsciiDigit).Select(digit => digit - '0')];
            if (HasDate(digits) && digits.Zip(Weights, (digit, weight) => digit * weight).Sum() % 10 == 0)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The century is added to the month: 20, 40, 60 or 80.</summary>
    private static bool HasDate(int[] digits) => ((digits[2] * 10) + digits[3]) % 20 is >= 1 and <= 12 && (digits[4] * 10) + digits[5] is >= 1 and <= 31;

    /// <summary>"CoHosts[0]" becomes "/coHosts/0".</summary>
    private static string Pointer(string path) =>
        string.Concat(path.Split(['.', '[', ']'], StringSplitOptions.RemoveEmptyEntries).Select(part => $"/{char.ToLowerInvariant(part[0])}{part[1..]}"));

    [GeneratedRegex(@"(?<![0-9+])[0-9](?:[ \u00a0-]?[0-9]){10}(?![0-9])", RegexOptions.CultureInvariant)]
    private static partial Regex ElevenDigits();
}
