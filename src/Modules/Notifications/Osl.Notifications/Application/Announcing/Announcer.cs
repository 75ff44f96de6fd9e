using Osl.BuildingBlocks.Application;
using Osl.BuildingBlocks.Domain;
using Osl.BuildingBlocks.Tenancy;
using Osl.Notifications.Domain.InApp;
using Osl.Notifications.Domain.Notices;
using Osl.Notifications.Domain.Preferences;
using Osl.Notifications.Domain.Recipients;
using Osl.Notifications.Domain.Sending;

namespace Osl.Notifications.Application.Announcing;

/// <summary>
/// Writes down who is to be told of what, by which channel; nothing is sent here. Somebody who was told of the occurrence
/// is not told again, and where two meet, the unique keys of the tables let one of them through.
/// </summary>
internal sealed class Announcer(
    IRepository<Recipient> staff, IRepository<NotificationPreferences> preferences, IRepository<Notification> sends,
    IRepository<InAppNotification> shown, RequestScope scope, IIdSource ids, TimeProvider clock)
{
    /// <param name="named">The author, the owner or the account's holder, for the kinds that have one.</param>
    /// <param name="lines">What the letter lists, for a digest.</param>
    public async Task Tell(Notice notice, Occurrence occurrence, CancellationToken ct, Guid? named = null, IReadOnlyList<Notice>? lines = null)
    {
        var who = named is { } id ? new StaffMemberId(id) : (StaffMemberId?)null;
        var audience = Audiences.Of(notice.Kind, who).Among(await staff.List(new StaffAtWork(), ct)).Select(one => one.Id).ToList();
        var wishes = (await preferences.List(new PreferencesOf(audience), ct)).ToDictionary(one => one.Id);
        var written = (await sends.List(new SendsFor(occurrence), ct)).Select(one => (one.RecipientId, one.Channel)).ToHashSet();
        var seen = (await shown.List(new ShownFor(occurrence), ct)).Select(one => one.RecipientId).ToHashSet();
        foreach (var recipient in audience)
        {
            var wish = wishes.GetValueOrDefault(recipient);
            if (!written.Contains((recipient, Channel.Email)))
            {
                Queue(recipient, notice, occurrence, wish, lines);
            }

            if (!seen.Contains(recipient) && wish?.Wants(notice.Kind, Channel.InApp) != false)
            {
                shown.Add(InAppNotification.Show(new(ids.Next()), scope.RequiredCentre, recipient, occurrence, notice, clock.GetUtcNow()));
            }
        }
    }

    /// <summary>Tells a person on file about what they take part in: by mail, to the address that they have when it is sent.</summary>
    public async Task TellPerson(Notice notice, Occurrence occurrence, Guid person, CancellationToken ct)
    {
        var who = new PersonId(person);
        if ((await sends.List(new SendsFor(occurrence.To(who)), ct)).Count == 0)
        {
            sends.Add(Notification.QueueForPerson(new(ids.Next()), scope.RequiredCentre, who, occurrence, notice, clock.GetUtcNow()));
        }
    }

    private void Queue(StaffMemberId recipient, Notice notice, Occurrence occurrence, NotificationPreferences? wish, IReadOnlyList<Notice>? lines)
    {
        var now = clock.GetUtcNow();
        var notification = Notification.Queue(new(ids.Next()), scope.RequiredCentre, recipient, Channel.Email, occurrence, notice, now, lines);
        if (wish?.Wants(notice.Kind, Channel.Email) == false)
        {
            notification.Suppress(now);
        }

        sends.Add(notification);
    }
}
