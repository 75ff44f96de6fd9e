using System.Globalization;
using System.Resources;
using Osl.BuildingBlocks.Domain;

namespace Osl.BuildingBlocks.Localization;

/// <summary>The texts of one module.</summary>
public sealed record TextSource(ResourceManager Resources);

/// <summary>Texts in the caller's language: Polish, or English where it was asked for.</summary>
public sealed class Texts(IEnumerable<TextSource> sources)
{
    private readonly TextSource[] sources = [.. sources];

    /// <summary>The text under a key, in the present culture; the key itself when no module has it.</summary>
    public string Of(string key, params IReadOnlyList<object> arguments) => Format(Find(key, CultureInfo.CurrentUICulture) ?? key, arguments);

    public string Of(string key, CultureInfo culture, params IReadOnlyList<object> arguments) => Format(Find(key, culture) ?? key, arguments);

    /// <summary>A rule's sentence. The English one stands in the rule itself.</summary>
    public string Of(Rule rule, IReadOnlyList<object> arguments) =>
        Format(IsEnglish(CultureInfo.CurrentUICulture) ? rule.Sentence : Find(rule.Code, CultureInfo.CurrentUICulture) ?? rule.Sentence, arguments);

    private string? Find(string key, CultureInfo culture)
    {
        foreach (var source in sources)
        {
            if (source.Resources.GetString(key, culture) is { } text)
            {
                return text;
            }
        }

        return null;
    }

    private static bool IsEnglish(CultureInfo culture) => culture.TwoLetterISOLanguageName == "en";

    private static string Format(string text, IReadOnlyList<object> arguments) =>
        arguments.Count == 0 ? text : string.Format(CultureInfo.CurrentUICulture, text, [.. arguments]);
}
