using FluentValidation;
using Osl.BuildingBlocks.Application;
using Osl.BuildingBlocks.Domain;
using Osl.People.Domain.Persons;

namespace Osl.People.Application.Erasure;

/// <summary>Keeps a person's data from being used, changed or erased (GDPR Art. 18).</summary>
[Permission(Rights.RestrictPersons)]
internal sealed record RestrictPerson(Guid Id, long ExpectedVersion, RestrictionGround Ground) : ICommand<Changed>
{
    internal sealed class Validator : AbstractValidator<RestrictPerson>
    {
        public Validator() => RuleFor(command => command.Ground).IsInEnum();
    }

    internal sealed class Handler(IRepository<Person> persons) : ICommandHandler<RestrictPerson, Changed>
    {
        public async Task<Changed> Handle(RestrictPerson request, CancellationToken cancellationToken)
        {
            var person = await persons.Get(new PersonId(request.Id), request.ExpectedVersion, cancellationToken);
            person.Restrict(request.Ground);
            return new Changed(person);
        }
    }
}
