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

    public string Title { get; private set; } = "";

    public DateOnly Day { get; private set; }

    public StaffMemberId? OwnerId { get; private set; }

    public bool Open { get; private set; } = true;

    /// <summary>Position of the last fact taken in, in the stream that the subject belongs to.</summary>
    public long SourcePosition { get; private set; }

    public static AgendaItem About(AgendaItemId id, CentreId centre, AgendaTopic topic, Guid subject)
    {
        var item = new AgendaItem { Topic = topic, SubjectId = subject };
        item.Identify(id, centre);
        return item;
    }

    /// <summary>The subject awaits somebody by that day; an older fact that comes late changes nothing.</summary>
    public void Await(string title, DateOnly day, StaffMemberId? owner, long position)
    {
        if (!Takes(position))
        {
            return;
        }

        Title = title.Length <= TextLimits.Line ? title : title[..TextLimits.Line];
        Day = day;
        OwnerId = owner;
        Open = true;
    }

    /// <summary>Nothing is awaited any more.</summary>
    public void Close(long position)
    {
        if (Takes(position))
        {
            Open = false;
        }
    }

    public Audience Audience() => Audiences.Of(Topic.Kind(), OwnerId);

    public Notice AsLine(DateOnly today) => new(Topic.Kind(), SubjectId, Title, Day, Day.DayNumber - today.DayNumber);

    private bool Takes(long position)
    {
        if (position <= SourcePosition)
        {
            return false;
        }

        SourcePosition = position;
        return true;
    }
}
