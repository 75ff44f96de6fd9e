using Osl.BuildingBlocks.Application;
using Osl.BuildingBlocks.Domain;
using Osl.People.Domain.Persons;

namespace Osl.People.Application.Persons;

/// <summary>One person on file. The id of a record that was merged leads to the one that was kept.</summary>
[Permission(Rights.ReadPersons)]
internal sealed record GetPerson(Guid Id) : IQuery<PersonView>
{
    internal sealed class Handler(IReads<Person> persons, Majority majority) : IQueryHandler<GetPerson, PersonView>
    {
        public async Task<PersonView> Handle(GetPerson request, CancellationToken cancellationToken)
        {
            var id = new PersonId(request.Id);
            var person = await persons.First(persons.All.Where(one => one.Id == id), cancellationToken);
            while (person.MergedIntoId is { } kept)
            {
                person = await persons.First(persons.All.Where(one => one.Id == kept), cancellationToken);
            }

            if (person.Status == PersonStatus.Erased)
            {
                throw new NotFoundException(nameof(Person));
            }

            return PersonView.Of(person, majority.Today, await majority.Years(cancellationToken));
        }
    }
}
