using Osl.BuildingBlocks.Application.Specifications;
using Osl.BuildingBlocks.Domain;
using Osl.Notifications.Domain.InApp;
using Osl.Notifications.Domain.Notices;
using Osl.Notifications.Domain.Preferences;
using Osl.Notifications.Domain.Recipients;
using Osl.Notifications.Domain.Sending;

namespace Osl.Notifications.Application.Announcing;

internal sealed class StaffAtWork : Specification<Recipient>
{
    public StaffAtWork() => Query.Where(recipient => recipient.Active);
}

internal sealed class PreferencesOf : Specification<NotificationPreferences>
{
    public PreferencesOf(IReadOnlyCollection<StaffMemberId> staff) => Query.Where(preferences => staff.Contains(preferences.Id));
}

internal sealed class SendsFor : Specification<Notification>
{
    public SendsFor(Occurrence occurrence)
    {
        var key = occurrence.Key;
        Query.Where(notification => notification.Occurrence == key);
    }
}

internal sealed class ShownFor : Specification<InAppNotification>
{
    public ShownFor(Occurrence occurrence)
    {
        var key = occurrence.Key;
        Query.Where(shown => shown.Occurrence == key);
    }
}
