using System.Globalization;
using System.Text;

namespace Osl.BuildingBlocks.Domain;

/// <summary>How texts are searched and sorted, the same on every database: by stored columns compared byte by byte.</summary>
public static class PolishText
{
    /// <summary>Lower case without diacritics: what a search compares. "Łódź" and "lodz" are one.</summary>
    public static string Fold(string text)
    {
        var folded = new StringBuilder(text.Length);
        foreach (var letter in text.Normalize(NormalizationForm.FormD))
        {
            if (CharUnicodeInfo.GetUnicodeCategory(letter) != UnicodeCategory.NonSpacingMark)
            {
                folded.Append(letter is 'ł' or 'Ł' ? 'l' : char.ToLowerInvariant(letter));
            }
        }

        return folded.ToString();
    }

    /// <summary>A key that sorts by the Polish alphabet when compared byte by byte: ą after a, ź and ż after z.</summary>
    public static string SortKey(string text)
    {
        var key = new StringBuilder(text.Length + 4);
        foreach (var letter in text.ToLowerInvariant())
        {
            key.Append(letter switch
            {
                'ą' => "a~",
                'ć' => "c~",
                'ę' => "e~",
                'ł' => "l~",
                'ń' => "n~",
                'ó' => "o~",
                'ś' => "s~",
                'ź' => "z~",
                'ż' => "z~~",
                _ => letter.ToString(),
            });
        }

        return key.ToString();
    }
}
