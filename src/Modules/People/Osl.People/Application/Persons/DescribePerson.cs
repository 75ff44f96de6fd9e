using FluentValidation;
using Osl.BuildingBlocks.Application;
using Osl.BuildingBlocks.Domain;
using Osl.People.Application.Duplicates;
using Osl.People.Domain.Persons;

namespace Osl.People.Application.Persons;

/// <summary>Corrects or completes what is written about a person (GDPR Art. 16).</summary>
[Permission(Rights.WritePersons)]
internal sealed record DescribePerson(Guid Id, long ExpectedVersion, PersonData Person) : ICommand<Changed>
{
    internal sealed class Validator : AbstractValidator<DescribePerson>
    {
        public Validator() => RuleFor(command => command.Person).NotNull().SetValidator(new PersonData.Validator()).OverridePropertyName("");
    }

    internal sealed class Handler(IRepository<Person> persons, SoughtDuplicates duplicates, Majority majority) : ICommandHandler<DescribePerson, Changed>
    {
        public async Task<Changed> Handle(DescribePerson request, CancellationToken cancellationToken)
        {
            var person = await persons.Get(new PersonId(request.Id), request.ExpectedVersion, cancellationToken);
            person.Describe(request.Person.ToDomain(), await majority.Years(cancellationToken), majority.Today);
            await duplicates.LookFor(person, cancellationToken);
            return new Changed(person);
        }
    }
}
