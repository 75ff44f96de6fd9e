using System.Text;
using System.Text.RegularExpressions;

namespace Osl.Testing.Mail;

/// <summary>A mail as it came over the wire, or as an <c>.eml</c> file holds it; subject and single-part body decoded.</summary>
public sealed partial record ReceivedMail(string From, IReadOnlyList<string> To, string Raw)
{
    public string Subject => Decoded(Header("Subject") ?? "");

    public string? MessageId => Header("Message-ID");

    public string Body
    {
        get
        {
            var body = Raw[(HeaderEnd + 4)..];
            return Header("Content-Transfer-Encoding")?.ToLowerInvariant() switch
            {
                "base64" => Encoding.UTF8.GetString(Convert.FromBase64String(body.Replace("\r\n", ""))),
                "quoted-printable" => QuotedPrintable(body.Replace("=\r\n", "")),
                _ => body,
            };
        }
    }

    private int HeaderEnd => Raw.IndexOf("\r\n\r\n", StringComparison.Ordinal) is var end and >= 0
        ? end
        : throw new FormatException("The mail has no end of headers.");

    /// <summary>Reads an <c>.eml</c> file.</summary>
    public static ReceivedMail FromFile(string path)
    {
        var mail = new ReceivedMail("", [], File.ReadAllText(path).ReplaceLineEndings("\r\n"));
        return mail with { From = mail.Header("From") ?? "", To = (mail.Header("To") ?? "").Split(',', StringSplitOptions.TrimEntries) };
    }

    /// <summary>A header's unfolded, undecoded value, or null.</summary>
    public string? Header(string name) => Fold().Replace(Raw[..HeaderEnd], " ").Split("\r\n")
        .Where(line => line.StartsWith(name + ":", StringComparison.OrdinalIgnoreCase))
        .Select(line => line[(name.Length + 1)..].Trim())
        .FirstOrDefault();

    private static string Decoded(string header) => EncodedWord().Replace(BetweenWords().Replace(header, "?==?"), word =>
        word.Groups[1].Value.Equals("B", StringComparison.OrdinalIgnoreCase)
            ? Encoding.UTF8.GetString(Convert.FromBase64String(word.Groups[2].Value))
            : QuotedPrintable(word.Groups[2].Value.Replace('_', ' ')));

    private static string QuotedPrintable(string text)
    {
        var bytes = new List<byte>(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == '=')
            {
                bytes.Add(Convert.ToByte(text.Substring(i + 1, 2), 16));
                i += 2;
            }
            else
            {
                bytes.AddRange(Encoding.UTF8.GetBytes(text, i, 1));
            }
        }

        return Encoding.UTF8.GetString([.. bytes]);
    }

    [GeneratedRegex(@"\r\n[ \t]+", RegexOptions.NonBacktracking)]
    private static partial Regex Fold();

    [GeneratedRegex(@"\?=\s+=\?", RegexOptions.NonBacktracking)]
    private static partial Regex BetweenWords();

    [GeneratedRegex(@"=\?utf-8\?(B|Q)\?([^?]*)\?=", RegexOptions.NonBacktracking | RegexOptions.IgnoreCase)]
    private static partial Regex EncodedWord();
}
