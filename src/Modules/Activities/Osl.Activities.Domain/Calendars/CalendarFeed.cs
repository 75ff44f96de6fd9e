using Osl.BuildingBlocks.Domain;

namespace Osl.Activities.Domain.Calendars;

/// <summary>A calendar of what a member of staff leads, at an address that only they were told. Of the address only its token's SHA-256 is kept.</summary>
internal sealed class CalendarFeed : AggregateRoot<CalendarFeedId>
{
    private CalendarFeed()
    {
    }

    public StaffMemberId StaffMemberId { get; private set; }

    public string TokenHash { get; private set; } = "";

    public DateTimeOffset AddressedAt { get; private set; }

    public static CalendarFeed Open(CalendarFeedId id, CentreId centre, StaffMemberId owner)
    {
        var feed = new CalendarFeed { StaffMemberId = owner };
        feed.Identify(id, centre);
        return feed;
    }

    /// <summary>Gives it an address; an earlier one leads nowhere from now on.</summary>
    public void Address(string tokenHash, DateTimeOffset at) => (TokenHash, AddressedAt) = (tokenHash, at);
}
