using Osl.BuildingBlocks.Application;
using Osl.BuildingBlocks.Domain;
using Osl.People.Application.Persons;
using Osl.People.Domain.Persons;

namespace Osl.People.Application.Guardians;

/// <summary>Writes down that somebody no longer speaks for a person.</summary>
[Permission(Rights.WritePersons)]
internal sealed record EndGuardianship(Guid PersonId, Guid Id, long ExpectedVersion) : ICommand<Changed>
{
    internal sealed class Handler(IRepository<Person> persons, Majority majority) : ICommandHandler<EndGuardianship, Changed>
    {
        public async Task<Changed> Handle(EndGuardianship request, CancellationToken cancellationToken)
        {
            var person = await persons.Get(new PersonId(request.PersonId), request.ExpectedVersion, cancellationToken);
            person.EndGuardianship(new GuardianLinkId(request.Id), majority.Today);
            return new Changed(person);
        }
    }
}
