using System.Text;

namespace Osl.Notifications.Application.Wording;

/// <summary>A text with named places in braces. It is filled in one pass, so that a title with braces in it stays as it is.</summary>
internal sealed record Template(string Text)
{
    public string Fill(IReadOnlyDictionary<string, string> values)
    {
        var filled = new StringBuilder(Text.Length);
        for (var at = 0; at < Text.Length;)
        {
            var open = Text.IndexOf('{', at);
            var close = open < 0 ? -1 : Text.IndexOf('}', open);
            if (close < 0)
            {
                return filled.Append(Text, at, Text.Length - at).ToString();
            }

            filled.Append(Text, at, open - at).Append(values[Text[(open + 1)..close]]);
            at = close + 1;
        }

        return filled.ToString();
    }
}
