using Osl.BuildingBlocks.Application;
using Osl.BuildingBlocks.Domain;
using Osl.People.Application.Persons;
using Osl.People.Domain.Persons;

namespace Osl.People.Application.Contacts;

/// <summary>How to write to those of them who can be reached; of somebody under age, to a guardian.</summary>
[SystemOnly]
internal sealed record FindPersonContacts(IReadOnlyCollection<Guid> PersonIds) : IQuery<FoundPersonContacts>
{
    internal sealed class Handler(IReads<Person> persons, Majority majority) : IQueryHandler<FindPersonContacts, FoundPersonContacts>
    {
        public async Task<FoundPersonContacts> Handle(FindPersonContacts request, CancellationToken cancellationToken)
        {
            var (today, years) = (majority.Today, await majority.Years(cancellationToken));
            var people = await Find([.. request.PersonIds.Select(PersonId.From)], cancellationToken);
            var guardians = (await Find([.. people.Where(one => one.IsMinorOn(today, years)).SelectMany(GuardiansOf)], cancellationToken)).ToDictionary(one => one.Id);
            var found = people.Select(one => (For: one.Id, Reached: Reached(one, one.IsMinorOn(today, years), guardians))).Where(one => one.Reached is not null).ToList();
            return new FoundPersonContacts([.. found.Select(one => Contact(one.For, one.Reached!))], [.. found.Select(one => one.Reached!.Id.Value)]);
        }

        private Task<List<Person>> Find(IReadOnlyCollection<PersonId> ids, CancellationToken ct) =>
            persons.List(persons.All.Where(one => ids.Contains(one.Id) && one.Status == PersonStatus.Active && one.Restriction == null), ct);

        private static IEnumerable<PersonId> GuardiansOf(Person person) => person.Guardians.Where(link => link.EndedOn is null).OrderBy(link => link.Id).Select(link => link.GuardianId);

        private static Person? Reached(Person person, bool isMinor, Dictionary<PersonId, Person> guardians)
        {
            var guardian = isMinor ? GuardiansOf(person).Select(id => guardians.GetValueOrDefault(id)).FirstOrDefault(one => one?.Email is not null) : null;
            return guardian ?? (person.Email is null ? null : person);
        }

        private static PersonContact Contact(PersonId person, Person reached) => new(person, $"{reached.GivenName} {reached.FamilyName}", reached.Email!, reached.Language);
    }
}

/// <summary>The answer, without those who cannot be reached.</summary>
/// <param name="Reached">Whose addresses they are: the people's own, or their guardians'.</param>
internal sealed record FoundPersonContacts(IReadOnlyList<PersonContact> Contacts, IReadOnlyList<Guid> Reached) : ITellsPersonalData
{
    IReadOnlyCollection<Guid> ITellsPersonalData.PeopleTold => [.. Reached];
}
