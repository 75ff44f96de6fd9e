using Osl.Notifications.Application.Sending;

namespace Osl.Notifications.Infrastructure.Mail;

/// <summary>Hands messages to the configured mail server.</summary>
internal sealed class SmtpMailer(MailSettings settings) : IMailer
{
    public int MostSessions => settings.Connections;

    public IMailSession Open() => new SmtpSession(settings);
}
