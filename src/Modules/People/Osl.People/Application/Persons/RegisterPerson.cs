using FluentValidation;
using Osl.BuildingBlocks.Application;
using Osl.BuildingBlocks.Domain;
using Osl.BuildingBlocks.Tenancy;
using Osl.People.Application.Duplicates;
using Osl.People.Domain.Persons;

namespace Osl.People.Application.Persons;

/// <summary>Puts a person on file.</summary>
[Permission(Rights.WritePersons)]
internal sealed record RegisterPerson(PersonData Person) : ICommand<Created>
{
    internal sealed class Validator : AbstractValidator<RegisterPerson>
    {
        public Validator() => RuleFor(command => command.Person).NotNull().SetValidator(new PersonData.Validator()).OverridePropertyName("");
    }

    internal sealed class Handler(IRepository<Person> persons, SoughtDuplicates duplicates, Majority majority, RequestScope scope, IIdSource ids, TimeProvider clock) : ICommandHandler<RegisterPerson, Created>
    {
        public async Task<Created> Handle(RegisterPerson request, CancellationToken cancellationToken)
        {
            var person = Domain.Persons.Person.Register(
                new PersonId(ids.Next()), scope.RequiredCentre, request.Person.ToDomain(), await majority.Years(cancellationToken), majority.Today, clock.GetUtcNow());
            persons.Add(person);
            await duplicates.LookFor(person, cancellationToken);
            return new Created(person.Id.Value);
        }
    }
}
