using Osl.BuildingBlocks.Application;
using Osl.BuildingBlocks.Domain;
using Osl.Notifications.Domain.Sending;

namespace Osl.Notifications.Application.Deliveries;

/// <summary>What this module holds about a person: which messages went to them, and when.</summary>
internal sealed class NotificationRecords(IReads<Notification> notifications) : IPersonRecords
{
    public string Module => "notifications";

    public IReadOnlyCollection<string> Covers => ["Notification.PersonId"];

    public async Task<IReadOnlyList<PersonRecord>> Of(PersonId person, CancellationToken ct) =>
    [
        .. (await notifications.List(notifications.All.Where(one => one.PersonId == person), ct)).Select(one => PersonRecord.Of(
            "message", one.Id.Value, ("kind", one.Notice.Kind), ("title", one.Notice.Title), ("status", one.Status), ("queuedAt", one.QueuedAt), ("settledAt", one.SettledAt))),
    ];
}
