using Osl.BuildingBlocks.Domain;
using Osl.Notifications.Domain.Notices;

namespace Osl.Notifications.Domain.Digests;

/// <summary>A small copy of something with a day by which somebody acts: what the morning digest is made of.</summary>
internal sealed class AgendaItem : AggregateRoot<AgendaItemId>
{
    private AgendaItem()
    {
    }

    public AgendaTopic Topic { get; private set; }

    public Guid SubjectId { get; private set; }

    /// <summary>The plan of a review, the diagnosis that demands an update; the subject itself where there is nothing above it.</summary>
    public Guid BelongsToId { get; private set; }

    public string Title { get; private set; } = "";

    public DateOnly Day { get; private set; }

    public StaffMemberId? OwnerId { get; private set; }

    public bool Open { get; private set; } = true;

    /// <summary>When the last fact taken in had happened.</summary>
    public DateTimeOffset AsOf { get; private set; }

    public static AgendaItem About(AgendaItemId id, CentreId centre, AgendaTopic topic, Guid subject, Guid? belongsTo = null)
    {
        var item = new AgendaItem { Topic = topic, SubjectId = subject, BelongsToId = belongsTo ?? subject };
        item.Identify(id, centre);
        return item;
    }

    /// <summary>
    /// The subject awaits somebody by that day. Reminders of one subject come by streams of their own, in any order:
    /// the one that happened last counts, and none opens again what is done.
    /// </summary>
    public void Await(string title, DateOnly day, DateTimeOffset happenedAt)
    {
        if (happenedAt < AsOf)
        {
            return;
        }

        AsOf = happenedAt;
        Title = title.Length <= TextLimits.Line ? title : title[..TextLimits.Line];
        Day = day;
    }

    /// <summary>The subject's own stream tells of it, in its order: what comes later holds, whatever the clocks said.</summary>
    public void Follow(DateOnly day, StaffMemberId owner, DateTimeOffset happenedAt) => (Day, OwnerId, AsOf) = (day, owner, happenedAt);

    /// <summary>Nothing is awaited any more, whatever reminder comes late.</summary>
    public void Close() => Open = false;

    public Audience Audience() => Audiences.Of(Topic.Kind(), OwnerId);

    public Notice AsLine(DateOnly today) => new(Topic.Kind(), SubjectId, Title, Day, Day.DayNumber - today.DayNumber);
}
