using Osl.Activities.Domain.References;
using Osl.BuildingBlocks.Application;
using Osl.BuildingBlocks.Domain;

namespace Osl.Activities.Application.Calendars;

/// <summary>Takes a person's calendar away: its address leads nowhere from now on.</summary>
[Permission(Rights.WriteEnrolments)]
internal sealed record WithdrawPersonCalendar(Guid PersonId) : ICommand<Done>
{
    internal sealed class Handler(PersonCalendars calendars, IReads<PersonCopy> people) : ICommandHandler<WithdrawPersonCalendar, Done>
    {
        public async Task<Done> Handle(WithdrawPersonCalendar request, CancellationToken cancellationToken)
        {
            var person = new PersonId(request.PersonId);
            await people.First(people.All.Where(one => one.Id == person), cancellationToken);
            await calendars.Withdraw(person, cancellationToken);
            return Done.Value;
        }
    }
}
