using System.Globalization;
using System.Net.Mail;
using Osl.Notifications.Application.Sending;

namespace Osl.Notifications.Infrastructure.Mail;

/// <summary>The headers that a file and a message over the wire share.</summary>
internal static class MailHeaders
{
    public static IEnumerable<(string Name, string Value)> Of(OutgoingMail mail, MailAddress sender) =>
    [
        ("Message-ID", $"<{mail.MessageKey}@{sender.Host}>"),
        ("Date", mail.At.ToString("ddd, dd MMM yyyy HH:mm:ss '+0000'", CultureInfo.InvariantCulture)),
        ("Content-Language", mail.Letter.Language.ToString().ToLowerInvariant()),

        // RFC 3834: nobody's out-of-office reply answers a machine.
        ("Auto-Submitted", "auto-generated"),
    ];
}
