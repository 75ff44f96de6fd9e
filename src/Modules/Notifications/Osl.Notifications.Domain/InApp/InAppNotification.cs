using Osl.BuildingBlocks.Domain;
using Osl.Notifications.Domain.Notices;

namespace Osl.Notifications.Domain.InApp;

/// <summary>A line in a staff member's own list inside the application.</summary>
internal sealed class InAppNotification : AggregateRoot<InAppNotificationId>
{
    private InAppNotification()
    {
    }

    public StaffMemberId RecipientId { get; private set; }

    public string Occurrence { get; private set; } = "";

    public Notice Notice { get; private set; } = null!;

    public DateTimeOffset RaisedAt { get; private set; }

    public DateTimeOffset? ReadAt { get; private set; }

    public static InAppNotification Show(
        InAppNotificationId id, CentreId centre, StaffMemberId recipient, Occurrence occurrence, Notice notice, DateTimeOffset at)
    {
        var shown = new InAppNotification { RecipientId = recipient, Occurrence = occurrence.Key, Notice = notice.Copied(), RaisedAt = at };
        shown.Identify(id, centre);
        return shown;
    }

    /// <summary>Reading again changes nothing: the first time counts.</summary>
    public void MarkRead(DateTimeOffset at) => ReadAt ??= at;
}
