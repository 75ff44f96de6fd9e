using Osl.BuildingBlocks.Application;
using Osl.BuildingBlocks.Domain;
using Osl.BuildingBlocks.Tenancy;
using Osl.People.Domain.Persons;

namespace Osl.People.Application.Persons;

/// <summary>Sweep, each morning: tells the other modules who came of age since they were told last, however many days ago that is.</summary>
[SystemOnly]
internal sealed record AnnounceMajority : ISweep
{
    internal sealed class Handler(IReads<Person> persons, ISystemSender system, TimeProvider clock) : ISweepHandler<AnnounceMajority>
    {
        public async Task<Done> Handle(AnnounceMajority request, CancellationToken cancellationToken)
        {
            // The least age that may be set; the command asks for the centre's own.
            var bornBy = WarsawCalendar.Today(clock).AddYears(-PeopleParameters.Majority.Minimum);
            var grown = await persons.List(
                persons.AcrossCentres
                    .Where(person => person.ToldMinor && person.Status == PersonStatus.Active && person.BirthDate <= bornBy)
                    .Select(person => new { person.Id, person.CentreId }),
                cancellationToken);
            return await system.SendEach(grown.Select(person => (person.CentreId, (ICommand<Done>)new ComeOfAge(person.Id.Value))), cancellationToken);
        }
    }
}

/// <summary>The same for one person.</summary>
[SystemOnly]
internal sealed record ComeOfAge(Guid PersonId) : ICommand<Done>
{
    internal sealed class Handler(IRepository<Person> persons, Majority majority) : ICommandHandler<ComeOfAge, Done>
    {
        public async Task<Done> Handle(ComeOfAge request, CancellationToken cancellationToken)
        {
            var person = await persons.Get(new PersonId(request.PersonId), cancellationToken);
            person.ComeOfAge(await majority.Years(cancellationToken), majority.Today);
            return Done.Value;
        }
    }
}
