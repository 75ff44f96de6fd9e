using System.Net;
using System.Net.Mail;
using System.Net.Sockets;
using System.Text;
using Osl.Notifications.Application.Sending;
using Osl.Notifications.Domain.Sending;

namespace Osl.Notifications.Infrastructure.Mail;

/// <summary>One connection after the other, each for as many messages as the server takes.</summary>
internal sealed class SmtpSession(MailSettings settings) : IMailSession
{
    private SmtpClient? client;

    public async Task<SendFault?> Send(OutgoingMail mail, CancellationToken cancellationToken)
    {
        var kept = client is not null;
        var fault = await Try(mail, cancellationToken);

        // That a server ended a connection on which it had taken others says nothing of this message.
        return kept && fault == SendFault.ServerUnreachable ? await Try(mail, cancellationToken) : fault;
    }

    public void Dispose() => client?.Dispose();

    private async Task<SendFault?> Try(OutgoingMail mail, CancellationToken cancellationToken)
    {
        using var timeout = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        timeout.CancelAfter(TimeSpan.FromSeconds(settings.TimeoutSeconds));
        var sent = false;
        try
        {
            client ??= Connect();
            using var message = Message(mail);
            await client.SendMailAsync(message, timeout.Token);
            sent = true;
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
        finally
        {
            if (!sent)
            {
                client?.Dispose();
                client = null;
            }
        }
    }

    private SmtpClient Connect() => new(settings.SmtpHost, settings.SmtpPort)
    {
        EnableSsl = settings.SmtpTls,
        Credentials = settings.SmtpUser is null ? null : new NetworkCredential(settings.SmtpUser, settings.SmtpPassword),
    };

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
        { StatusCode: SmtpStatusCode.GeneralFailure or SmtpStatusCode.ServiceNotAvailable } => SendFault.ServerUnreachable,
        _ => SendFault.ServerRefused,
    };
}
