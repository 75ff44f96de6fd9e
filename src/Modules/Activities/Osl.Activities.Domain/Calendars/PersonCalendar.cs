using Osl.BuildingBlocks.Domain;

namespace Osl.Activities.Domain.Calendars;

/// <summary>A calendar of what a person takes part in, at an address that was handed to them. Of the address only its token's SHA-256 is kept.</summary>
internal sealed class PersonCalendar : AggregateRoot<PersonCalendarId>
{
    private PersonCalendar()
    {
    }

    public PersonId PersonId { get; private set; }

    public string TokenHash { get; private set; } = "";

    public DateTimeOffset AddressedAt { get; private set; }

    public static PersonCalendar Open(PersonCalendarId id, CentreId centre, PersonId person)
    {
        var calendar = new PersonCalendar { PersonId = person };
        calendar.Identify(id, centre);
        return calendar;
    }

    /// <summary>Gives it an address; an earlier one leads nowhere from now on.</summary>
    public void Address(string tokenHash, DateTimeOffset at) => (TokenHash, AddressedAt) = (tokenHash, at);
}
