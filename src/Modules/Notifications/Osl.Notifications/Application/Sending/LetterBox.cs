using System.Net.Mail;
using Osl.BuildingBlocks.Application;
using Osl.BuildingBlocks.Domain;
using Osl.Notifications.Application.Wording;
using Osl.Notifications.Domain.Sending;

namespace Osl.Notifications.Application.Sending;

/// <summary>Writes claimed messages into letters, each in its recipient's language and to the address that holds today.</summary>
internal sealed class LetterBox(IReads<Notification> notifications, IContactDirectory contacts, TimeProvider clock)
{
    public async Task<(List<(NotificationId Id, OutgoingMail Mail)> Post, List<SendOutcome> Undeliverable)> Write(
        CentreId centre, IReadOnlyList<NotificationId> claimed, CancellationToken ct)
    {
        List<(NotificationId, OutgoingMail)> post = [];
        List<SendOutcome> undeliverable = [];
        var records = await notifications.List(notifications.AcrossCentres.Where(one => claimed.Contains(one.Id)), ct);
        foreach (var kind in records.GroupBy(one => one.Notice.Kind))
        {
            var reached = (await contacts.Find(centre, [.. kind.Select(one => one.RecipientId).Distinct()], $"Notification {kind.Key}", ct)).ToDictionary(one => one.StaffMember);
            foreach (var record in kind)
            {
                if (reached.GetValueOrDefault(record.RecipientId) is { } contact && MailAddress.TryCreate(contact.Email, contact.DisplayName, out var address))
                {
                    var letter = LetterWriter.Write(record.Notice, record.Lines, Languages.Of(contact.Language), WarsawCalendar.Today(clock));
                    post.Add((record.Id, new(record.MessageKey, address, letter, clock.GetUtcNow())));
                }
                else
                {
                    undeliverable.Add(SendOutcome.Of(record.Id, SendFault.NoAddress));
                }
            }
        }

        return (post, undeliverable);
    }
}
