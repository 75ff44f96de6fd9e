using System.Net.Mail;
using Osl.BuildingBlocks.Application;
using Osl.BuildingBlocks.Domain;
using Osl.Notifications.Application.Wording;
using Osl.Notifications.Domain.Sending;

namespace Osl.Notifications.Application.Sending;

/// <summary>Writes claimed messages into letters, each in its recipient's language and to the address that holds today.</summary>
internal sealed class LetterBox(IReads<Notification> notifications, IContactDirectory staff, IPersonDirectory people, TimeProvider clock)
{
    public async Task<(List<(NotificationId Id, OutgoingMail Mail)> Post, List<SendOutcome> Undeliverable)> Write(
        CentreId centre, IReadOnlyList<NotificationId> claimed, CancellationToken ct)
    {
        List<(NotificationId, OutgoingMail)> post = [];
        List<SendOutcome> undeliverable = [];
        var records = await notifications.List(notifications.AcrossCentres.Where(one => claimed.Contains(one.Id)), ct);
        foreach (var kind in records.GroupBy(one => one.Notice.Kind))
        {
            var envelopes = await Envelopes(centre, [.. kind], $"Notification {kind.Key}", ct);
            foreach (var record in kind)
            {
                if (envelopes.GetValueOrDefault(record.Id) is { } envelope && MailAddress.TryCreate(envelope.Email, envelope.DisplayName, out var address))
                {
                    var letter = LetterWriter.Write(record.Notice, record.Lines, Languages.Of(envelope.Language), WarsawCalendar.Today(clock));
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

    private async Task<Dictionary<NotificationId, Envelope>> Envelopes(CentreId centre, IReadOnlyList<Notification> records, string reason, CancellationToken ct)
    {
        var toStaff = records.Where(one => one.PersonId is null).ToLookup(one => one.RecipientId);
        var toPeople = records.Where(one => one.PersonId is not null).ToLookup(one => one.PersonId!.Value);
        IReadOnlyList<Contact> members = toStaff.Count == 0 ? [] : await staff.Find(centre, [.. toStaff.Select(one => one.Key)], reason, ct);
        IReadOnlyList<PersonContact> persons = toPeople.Count == 0 ? [] : await people.Find(centre, [.. toPeople.Select(one => one.Key)], reason, ct);
        return members.SelectMany(one => toStaff[one.StaffMember].Select(record => (record.Id, Envelope: new Envelope(one.DisplayName, one.Email, one.Language))))
            .Concat(persons.SelectMany(one => toPeople[one.Person].Select(record => (record.Id, Envelope: new Envelope(one.DisplayName, one.Email, one.Language)))))
            .ToDictionary(one => one.Id, one => one.Envelope);
    }

    private sealed record Envelope(string DisplayName, string Email, string Language);
}
