using Osl.BuildingBlocks.Application;
using Osl.BuildingBlocks.Domain;
using Osl.BuildingBlocks.Tenancy;
using Osl.People.Application.Erasure;
using Osl.People.Domain.Persons;

namespace Osl.People.Application.Retention;

/// <summary>Sweep, each month: erases those whose time is over by their centre's rules, the days of notice included, and whom nothing holds.</summary>
[SystemOnly]
internal sealed record EraseOverdue : ISweep
{
    internal sealed class Handler(IReads<Person> persons, ISystemSender system) : ISweepHandler<EraseOverdue>
    {
        public async Task<Done> Handle(EraseOverdue request, CancellationToken cancellationToken)
        {
            var centres = await persons.List(persons.AcrossCentres.Where(person => person.Status == PersonStatus.Active).Select(person => person.CentreId).Distinct(), cancellationToken);
            var attempts = new SweepAttempts();
            foreach (var centre in centres)
            {
                await attempts.Try(async () =>
                {
                    var overdue = await system.Send(centre, new FindOverdue(), cancellationToken);
                    await system.SendEach(overdue.PersonIds.Select(person => (centre, (ICommand<Done>)new EraseWhenFree(person))), cancellationToken);
                });
            }

            return attempts.End();
        }
    }
}

/// <summary>Whose time is over in one centre.</summary>
[SystemOnly]
internal sealed record FindOverdue : ICommand<Overdue>
{
    internal sealed class Handler(IReads<Person> persons, CentreRules rules, ILegalParameters parameters, TimeProvider clock) : ICommandHandler<FindOverdue, Overdue>
    {
        public async Task<Overdue> Handle(FindOverdue request, CancellationToken cancellationToken)
        {
            var today = WarsawCalendar.Today(clock);
            var notice = await parameters.Value(PeopleParameters.RetentionNoticeDays, today, cancellationToken);
            var due = DuePersons.By(await rules.All(cancellationToken), today.AddDays(-notice));
            return new Overdue([.. (await persons.List(persons.All.Where(due.Are()).Select(person => person.Id), cancellationToken)).Select(id => id.Value)]);
        }
    }
}

/// <summary>Ids of those whose time is over.</summary>
internal sealed record Overdue(IReadOnlyList<Guid> PersonIds);

/// <summary>Erases one of them, unless something holds.</summary>
[SystemOnly]
internal sealed record EraseWhenFree(Guid PersonId) : ICommand<Done>
{
    internal sealed class Handler(IRepository<Person> persons, Eraser eraser) : ICommandHandler<EraseWhenFree, Done>
    {
        public async Task<Done> Handle(EraseWhenFree request, CancellationToken cancellationToken)
        {
            var person = await persons.Get(new PersonId(request.PersonId), cancellationToken);
            if (person is { Status: PersonStatus.Active, Restriction: null } && (await eraser.HoldsOf(person, cancellationToken)).Count == 0)
            {
                await eraser.Erase(person, cancellationToken);
            }

            return Done.Value;
        }
    }
}
