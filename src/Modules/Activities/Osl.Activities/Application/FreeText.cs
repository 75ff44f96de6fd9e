using FluentValidation;
using Osl.Activities.Domain;

namespace Osl.Activities.Application;

/// <summary>Finds a PESEL number in a free text (ACT-12), single spaces or dashes inside it or not. A phone number with its country's prefix is none.</summary>
internal static class FreeText
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

    public static bool HoldsPesel(string? text) => text is not null && Numbers(text).Any(IsPesel);

    /// <summary>Runs of digits, parted by no more than one space or dash.</summary>
    private static IEnumerable<List<int>> Numbers(string text)
    {
        List<int> digits = [];
        var international = false;
        for (var at = 0; at < text.Length; at++)
        {
            if (char.IsAsciiDigit(text[at]))
            {
                international |= digits.Count == 0 && at > 0 && text[at - 1] == '+';
                digits.Add(text[at] - '0');
            }
            else if (digits.Count > 0 && !(text[at] is ' ' or '\u00a0' or '-' && at + 1 < text.Length && char.IsAsciiDigit(text[at + 1])))
            {
                yield return international ? [] : digits;
                (digits, international) = ([], false);
            }
        }

        yield return international ? [] : digits;
    }

    private static bool IsPesel(List<int> digits) =>
        digits.Count == Weights.Length && HasDate(digits) && digits.Zip(Weights, (digit, weight) => digit * weight).Sum() % 10 == 0;

    /// <summary>The century is added to the month: 20, 40, 60 or 80.</summary>
    private static bool HasDate(List<int> digits) => ((digits[2] * 10) + digits[3]) % 20 is >= 1 and <= 12 && (digits[4] * 10) + digits[5] is >= 1 and <= 31;

    /// <summary>"CoHosts[0]" becomes "/coHosts/0".</summary>
    private static string Pointer(string path) =>
        string.Concat(path.Split(['.', '[', ']'], StringSplitOptions.RemoveEmptyEntries).Select(part => $"/{char.ToLowerInvariant(part[0])}{part[1..]}"));
}
