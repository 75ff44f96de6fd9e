using Osl.BuildingBlocks.Application;
using Osl.BuildingBlocks.Domain;
using Osl.People.Domain.Persons;

namespace Osl.People.Application.Erasure;

/// <summary>Erases a person's data here and, by event, in every module (GDPR Art. 17); refused with the reason while law or an open tie holds (PEO-02).</summary>
[Permission(Rights.ErasePersons)]
internal sealed record ErasePerson(Guid Id, long ExpectedVersion) : ICommand<Changed>
{
    internal sealed class Handler(IRepository<Person> persons, Eraser eraser) : ICommandHandler<ErasePerson, Changed>
    {
        public async Task<Changed> Handle(ErasePerson request, CancellationToken cancellationToken)
        {
            var person = await persons.Get(new PersonId(request.Id), request.ExpectedVersion, cancellationToken);
            await eraser.Erase(person, cancellationToken);
            return new Changed(person);
        }
    }
}
