using System.Net;
using System.Net.Mail;
using System.Net.Sockets;
using System.Text;
using Osl.Notifications.Application.Sending;
using Osl.Notifications.Domain.Sending;

namespace Osl.Notifications.Infrastructure.Mail;

/// <summary>Hands messages to the configured mail server.</summary>
internal sealed class SmtpMailer(MailSettings settings) : IMailer
{
    public async Task<SendFault?> Send(OutgoingMail mail, CancellationToken cancellationToken)
    {
        using var timeout = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        timeout.CancelAfter(TimeSpan.FromSeconds(settings.TimeoutSeconds));
        try
        {
            using var client = new SmtpClient(settings.SmtpHost, settings.SmtpPort) { EnableSsl = settings.SmtpTls };
            if (settings.SmtpUser is not null)
            {
                client.Credentials = new NetworkCredential(settings.SmtpUser, settings.SmtpPassword);
            }

            using var message = Message(mail);
            await client.SendMailAsync(message, timeout.Token);
            return null;
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            return SendFault.TimedOut;
        }
        catch (SmtpException refusal)
        {
            return FaultOf(refusal);
        }
    }

    private MailMessage Message(OutgoingMail mail)
    {
        var message = new MailMessage(settings.Sender, mail.To)
        {
            Subject = mail.Letter.Subject,
            SubjectEncoding = Encoding.UTF8,
            Body = mail.Letter.Body.ReplaceLineEndings("\r\n"),
            BodyEncoding = Encoding.UTF8,
            HeadersEncoding = Encoding.UTF8,
        };
        foreach (var (name, value) in MailHeaders.Of(mail, settings.Sender))
        {
            message.Headers.Add(name, value);
        }

        return message;
    }

    private static SendFault FaultOf(SmtpException refusal) => refusal switch
    {
        SmtpFailedRecipientException => SendFault.MailboxRefused,
        { InnerException: SocketException or IOException } => SendFault.ServerUnreachable,
        { StatusCode: SmtpStatusCode.GeneralFailure } => SendFault.ServerUnreachable,
        _ => SendFault.ServerRefused,
    };
}
