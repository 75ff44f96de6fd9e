using Osl.BuildingBlocks.Application;
using Osl.BuildingBlocks.Domain;
using Osl.People.Domain.Persons;

namespace Osl.People.Application.Erasure;

/// <summary>Lets a person's data be used again.</summary>
[Permission(Rights.RestrictPersons)]
internal sealed record LiftRestriction(Guid Id, long ExpectedVersion) : ICommand<Changed>
{
    internal sealed class Handler(IRepository<Person> persons) : ICommandHandler<LiftRestriction, Changed>
    {
        public async Task<Changed> Handle(LiftRestriction request, CancellationToken cancellationToken)
        {
            var person = await persons.Get(new PersonId(request.Id), request.ExpectedVersion, cancellationToken);
            person.LiftRestriction();
            return new Changed(person);
        }
    }
}
