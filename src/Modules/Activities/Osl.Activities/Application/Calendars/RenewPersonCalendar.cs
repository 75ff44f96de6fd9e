using Osl.Activities.Domain.References;
using Osl.BuildingBlocks.Application;
using Osl.BuildingBlocks.Domain;

namespace Osl.Activities.Application.Calendars;

/// <summary>Gives the calendar of what a person takes part in a new address, to hand to them or to their guardian; the one before leads nowhere from now on.</summary>
[Permission(Rights.WriteEnrolments)]
internal sealed record RenewPersonCalendar(Guid PersonId) : ICommand<CalendarAddress>
{
    internal sealed class Handler(PersonCalendars calendars, IReads<PersonCopy> people) : ICommandHandler<RenewPersonCalendar, CalendarAddress>
    {
        public async Task<CalendarAddress> Handle(RenewPersonCalendar request, CancellationToken cancellationToken)
        {
            var person = new PersonId(request.PersonId);
            await people.First(people.All.Where(one => one.Id == person), cancellationToken);
            return await calendars.Renew(person, cancellationToken);
        }
    }
}
