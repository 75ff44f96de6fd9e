using System.Text;
using Osl.Notifications.Application.Sending;
using Osl.Notifications.Domain.Sending;

namespace Osl.Notifications.Infrastructure.Mail;

/// <summary>
/// Puts each message into the folder as a file named by its Message-ID: a message that goes out again
/// after a crash overwrites itself.
/// </summary>
internal sealed class FolderMailer(MailSettings settings) : IMailer, IMailSession
{
    public int MostSessions => settings.Connections;

    public IMailSession Open() => this;

    public void Dispose()
    {
    }

    public async Task<SendFault?> Send(OutgoingMail mail, CancellationToken cancellationToken)
    {
        try
        {
            Directory.CreateDirectory(settings.Folder);
            var file = Path.Combine(settings.Folder, $"{mail.MessageKey}.eml");
            var unfinished = $"{file}.part";
            await File.WriteAllTextAsync(unfinished, InternetMessage.Write(mail, settings.Sender), new UTF8Encoding(false), cancellationToken);
            File.Move(unfinished, file, overwrite: true);
            return null;
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            return SendFault.FileNotWritten;
        }
    }
}
