using Osl.BuildingBlocks.Application;
using Osl.BuildingBlocks.Application.Specifications;
using Osl.BuildingBlocks.Domain;
using Osl.BuildingBlocks.Tenancy;
using Osl.Notifications.Domain.Digests;

namespace Osl.Notifications.Application.Announcing;

/// <summary>Keeps the small copies of what has a day by which somebody acts, for the morning digest.</summary>
internal sealed class Agenda(IRepository<AgendaItem> items, RequestScope scope, IIdSource ids)
{
    public async Task Await(AgendaEntry entry, DateTimeOffset happenedAt, CancellationToken ct) =>
        (await ItemOf(entry, ct)).Await(entry.Title, entry.Day, happenedAt);

    /// <summary>For what one stream tells of alone.</summary>
    public async Task Follow(AgendaTopic topic, Guid subject, DateOnly day, Guid owner, DateTimeOffset happenedAt, CancellationToken ct) =>
        (await ItemOf(new(topic, subject, "", day), ct)).Follow(day, new StaffMemberId(owner), happenedAt);

    /// <summary>Closes it, also where its reminder is still to come.</summary>
    public async Task Close(AgendaTopic topic, Guid subject, Guid belongsTo, CancellationToken ct) =>
        (await ItemOf(new(topic, subject, "", default, belongsTo), ct)).Close();

    /// <summary>Closes everything about this subject, and about what belongs to it.</summary>
    public async Task CloseAllOf(Guid subject, CancellationToken ct)
    {
        foreach (var item in await items.List(new AllOf(subject), ct))
        {
            item.Close();
        }
    }

    private async Task<AgendaItem> ItemOf(AgendaEntry entry, CancellationToken ct)
    {
        var belongsTo = entry.BelongsTo ?? entry.Subject;
        if (await items.Find(new One(entry.Topic, entry.Subject, belongsTo), ct) is { } known)
        {
            return known;
        }

        var item = AgendaItem.About(new(ids.Next()), scope.RequiredCentre, entry.Topic, entry.Subject, belongsTo);
        items.Add(item);
        return item;
    }

    private sealed class One : Specification<AgendaItem>
    {
        public One(AgendaTopic topic, Guid subject, Guid belongsTo) =>
            Query.Where(item => item.Topic == topic && item.SubjectId == subject && item.BelongsToId == belongsTo);
    }

    private sealed class AllOf : Specification<AgendaItem>
    {
        public AllOf(Guid subject) => Query.Where(item => item.Open && (item.SubjectId == subject || item.BelongsToId == subject));
    }
}

/// <summary>What is awaited, and by when.</summary>
internal sealed record AgendaEntry(AgendaTopic Topic, Guid Subject, string Title, DateOnly Day, Guid? BelongsTo = null);
