using Osl.Activities.Domain.Calendars;
using Osl.BuildingBlocks.Application;
using Osl.BuildingBlocks.Application.Specifications;
using Osl.BuildingBlocks.Domain;
using Osl.BuildingBlocks.Tenancy;

namespace Osl.Activities.Application.Calendars;

/// <summary>Gives the calendars of people their secret addresses, and takes them away; a person has one at a time.</summary>
internal sealed class PersonCalendars(IRepository<PersonCalendar> calendars, ITurns<PersonCalendar> turns, RequestScope scope, IIdSource ids, TimeProvider clock)
{
    /// <returns>The only time that the address is told; an earlier one leads nowhere from now on.</returns>
    public async Task<CalendarAddress> Renew(PersonId person, CancellationToken ct)
    {
        await turns.Take(ct, person.Value);
        var calendar = await calendars.Find(new Theirs(person), ct);
        if (calendar is null)
        {
            calendar = PersonCalendar.Open(new PersonCalendarId(ids.Next()), scope.RequiredCentre, person);
            calendars.Add(calendar);
        }

        var token = CalendarTokens.New();
        calendar.Address(CalendarTokens.Hash(token), clock.GetUtcNow());
        return CalendarAddress.Of(calendar.CentreId, token);
    }

    public async Task Withdraw(PersonId person, CancellationToken ct)
    {
        await turns.Take(ct, person.Value);
        if (await calendars.Find(new Theirs(person), ct) is { } calendar)
        {
            calendars.Remove(calendar);
        }
    }

    private sealed class Theirs : Specification<PersonCalendar>
    {
        public Theirs(PersonId person) => Query.Where(calendar => calendar.PersonId == person);
    }
}
