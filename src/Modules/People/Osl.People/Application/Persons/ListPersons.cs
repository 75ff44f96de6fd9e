using FluentValidation;
using Osl.BuildingBlocks.Application;
using Osl.BuildingBlocks.Domain;
using Osl.People.Domain.Persons;

namespace Osl.People.Application.Persons;

/// <summary>The persons on file, a page at a time; filters narrow together.</summary>
/// <param name="Q">Words of the name, in any order, whatever their case and diacritics.</param>
/// <param name="BornOn">Born on this day.</param>
[Permission(Rights.ReadPersons)]
internal sealed record ListPersons(PageRequest Page, string? Q, DateOnly? BornOn) : IQuery<Page<PersonRow>>
{
    private static readonly SortOrders<Person> Orders = SortOrders<Person>.EndingIn(person => person.Id)
        .By("name", person => person.NameSortKey)
        .By("registeredAt", person => person.RegisteredAt);

    internal sealed class Validator : AbstractValidator<ListPersons>
    {
        public Validator() => RuleFor(list => list.Q).MaximumLength(TextLimits.Name);
    }

    internal sealed class Handler(IReads<Person> persons) : IQueryHandler<ListPersons, Page<PersonRow>>
    {
        public Task<Page<PersonRow>> Handle(ListPersons request, CancellationToken cancellationToken) => persons.Page(
            Filtered(request),
            Orders,
            request.Page,
            person => new PersonRow(person.Id.Value, person.GivenName, person.FamilyName, person.BirthDate, person.Version),
            cancellationToken);

        private IQueryable<Person> Filtered(ListPersons request)
        {
            var query = persons.All.Where(person => person.Status == PersonStatus.Active);
            foreach (var word in PolishText.Fold(request.Q ?? "").Split(' ', StringSplitOptions.RemoveEmptyEntries))
            {
                query = query.Where(person => person.SearchFolded.Contains(word));
            }

            return request.BornOn is { } day ? query.Where(person => person.BirthDate == day) : query;
        }
    }
}

/// <summary>A row of the list: enough to tell people apart, and no way to reach them.</summary>
internal sealed record PersonRow(Guid Id, string GivenName, string FamilyName, DateOnly? BirthDate, long Version) : ITellsPersonalData, IExample<PersonRow>
{
    public static PersonRow Example { get; } = new(PersonView.Example.Id, PersonData.Example.GivenName, PersonData.Example.FamilyName, PersonData.Example.BirthDate, 1);

    IReadOnlyCollection<Guid> ITellsPersonalData.PeopleTold => [Id];
}
