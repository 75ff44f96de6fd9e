using System.Net.Mail;
using System.Text;
using Osl.Notifications.Application.Sending;

namespace Osl.Notifications.Infrastructure.Mail;

/// <summary>
/// A message as RFC 5322 and MIME write it down. The body stays 8bit, so that a person who opens the file can read it;
/// what is not ASCII in a header becomes encoded words (RFC 2047).
/// </summary>
internal static class InternetMessage
{
    // An encoded word has at most 75 characters: 12 around it leave 63, which hold 45 bytes in base64.
    private const int BytesInAWord = 45;

    public static string Write(OutgoingMail mail, MailAddress sender)
    {
        var text = new StringBuilder();
        Header(text, "From", Mailbox(sender));
        Header(text, "To", Mailbox(mail.To));
        Header(text, "Subject", Words(mail.Letter.Subject));
        foreach (var (name, value) in MailHeaders.Of(mail, sender))
        {
            Header(text, name, value);
        }

        Header(text, "MIME-Version", "1.0");
        Header(text, "Content-Type", "text/plain; charset=utf-8");
        Header(text, "Content-Transfer-Encoding", "8bit");
        return text.Append("\r\n").Append(mail.Letter.Body.ReplaceLineEndings("\r\n")).ToString();
    }

    private static void Header(StringBuilder text, string name, string value) => text.Append(name).Append(": ").Append(value).Append("\r\n");

    private static string Mailbox(MailAddress address) =>
        address.DisplayName.Length == 0 ? address.Address : $"{Words(address.DisplayName)}\r\n <{address.Address}>";

    private static string Words(string text) => IsPlain(text) ? text : Encoded(text);

    // Letters, digits and spaces need no encoding anywhere in a header.
    private static bool IsPlain(string text) => text.Length <= BytesInAWord && text.All(sign => char.IsAsciiLetterOrDigit(sign) || sign == ' ');

    private static string Encoded(string text)
    {
        var words = new List<string>();
        var word = new List<byte>();
        foreach (var rune in text.EnumerateRunes())
        {
            var bytes = new byte[rune.Utf8SequenceLength];
            rune.EncodeToUtf8(bytes);
            if (word.Count + bytes.Length > BytesInAWord)
            {
                words.Add(Word(word));
                word.Clear();
            }

            word.AddRange(bytes);
        }

        return string.Join("\r\n ", words.Append(Word(word)));
    }

    private static string Word(List<byte> bytes) => $"=?utf-8?B?{Convert.ToBase64String([.. bytes])}?=";
}
