using System.Text;

namespace Osl.Activities.Application.Calendars;

/// <summary>The lines of a calendar (RFC 5545, 3.1): ended by CRLF, and folded after 75 octets, never inside a character.</summary>
internal sealed class ContentLines
{
    private const int LongestLine = 75;

    private readonly StringBuilder text = new();

    public override string ToString() => text.ToString();

    /// <summary>A line as it stands: what is in it was not written by anybody.</summary>
    public ContentLines Add(string line)
    {
        var octets = 0;
        foreach (var letter in line.EnumerateRunes())
        {
            if (octets + letter.Utf8SequenceLength > LongestLine)
            {
                text.Append("\r\n ");
                octets = 1;
            }

            text.Append(letter.ToString());
            octets += letter.Utf8SequenceLength;
        }

        text.Append("\r\n");
        return this;
    }

    /// <summary>A property whose value somebody wrote: whatever it is, it stays inside the line.</summary>
    public ContentLines AddText(string name, string? value) => string.IsNullOrWhiteSpace(value) ? this : Add($"{name}:{Escape(value)}");

    private static string Escape(string value)
    {
        var escaped = new StringBuilder(value.Length + 8);
        foreach (var letter in value.ReplaceLineEndings("\n"))
        {
            _ = letter switch
            {
                '\n' => escaped.Append("\\n"),
                '\\' or ';' or ',' => escaped.Append('\\').Append(letter),
                '\t' => escaped.Append(' '),
                _ when char.IsControl(letter) => escaped,
                _ => escaped.Append(letter),
            };
        }

        return escaped.ToString();
    }
}
