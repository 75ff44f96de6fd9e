using FluentValidation;
using Osl.BuildingBlocks.Application;
using Osl.BuildingBlocks.Domain;
using Osl.BuildingBlocks.Tenancy;
using Osl.People.Application.Consents;
using Osl.People.Application.Persons;
using Osl.People.Domain.Consents;
using Osl.People.Domain.Persons;

namespace Osl.People.Application.Contacts;

/// <summary>How to reach a person for a purpose that they agreed to; refused where they did not (PEO-01).</summary>
/// <param name="Purpose">A code of the centre's list, such as contact.</param>
/// <param name="SubjectId">What it is for, such as one activity.</param>
[Permission(Rights.ReadPersons)]
[RefusedByRules]
internal sealed record GetPersonContact(Guid Id, string Purpose, Guid? SubjectId) : IQuery<PersonContactView>
{
    internal sealed class Validator : AbstractValidator<GetPersonContact>
    {
        public Validator() => RuleFor(query => query.Purpose).PurposeCode();
    }

    internal sealed class Handler(IReads<Person> persons, IReads<Consent> consents, Majority majority, RequestScope scope) : IQueryHandler<GetPersonContact, PersonContactView>
    {
        public async Task<PersonContactView> Handle(GetPersonContact request, CancellationToken cancellationToken)
        {
            scope.Reason ??= request.Purpose;
            var id = new PersonId(request.Id);
            var person = await persons.First(persons.All.Where(one => one.Id == id && one.Status == PersonStatus.Active), cancellationToken);
            person.RequireUnrestricted();
            var consent = await consents.FirstOrDefault(
                consents.All.Where(ConsentsInForce.For([id], request.Purpose, request.SubjectId, majority.Today)).OrderBy(one => one.Id), cancellationToken)
                ?? throw ConsentRules.BasisOrConsent.Broken("", request.Purpose);
            return new PersonContactView(request.Id, $"{person.GivenName} {person.FamilyName}", person.Email, person.Phone, person.Address, person.Language, consent.Id.Value);
        }
    }
}

/// <summary>How to reach a person.</summary>
/// <param name="ConsentId">The consent that allows it.</param>
internal sealed record PersonContactView(Guid PersonId, string DisplayName, string? Email, string? Phone, string? Address, string Language, Guid ConsentId)
    : ITellsPersonalData, IExample<PersonContactView>
{
    public static PersonContactView Example { get; } = new(
        PersonView.Example.Id, "Zofia Wymyślona", PersonData.Example.Email, PersonData.Example.Phone, PersonData.Example.Address, "pl", ConsentView.Example.Id);

    IReadOnlyCollection<Guid> ITellsPersonalData.PeopleTold => [PersonId];
}
