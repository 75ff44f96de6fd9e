using System.Net.Mail;
using Osl.BuildingBlocks.Application;
using Osl.Notifications.Application.Sending;
using Osl.Notifications.Application.Wording;
using Osl.Notifications.Domain.Preferences;

namespace Osl.Notifications.Infrastructure.Mail;

/// <summary>Posts letters that carry a secret: straight to the server or the folder, past the delivery log, which would keep them.</summary>
internal sealed class SecretPost(IMailer mailer, IIdSource ids, TimeProvider clock) : ISecretPost
{
    public async Task Send(SecretLetter letter, CancellationToken ct)
    {
        var mail = new OutgoingMail(ids.Next().ToString("N"), new MailAddress(letter.To), new Letter(letter.Subject, letter.Body, letter.Language == "en" ? Language.En : Language.Pl), clock.GetUtcNow());
        using var session = mailer.Open();
        if (await session.Send(mail, ct) is { } fault)
        {
            throw new IOException($"The letter was not posted: {fault}.");
        }
    }
}
