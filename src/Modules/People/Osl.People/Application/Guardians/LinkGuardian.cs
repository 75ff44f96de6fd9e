using FluentValidation;
using Osl.BuildingBlocks.Application;
using Osl.BuildingBlocks.Domain;
using Osl.People.Application.Persons;
using Osl.People.Domain.Persons;

namespace Osl.People.Application.Guardians;

/// <summary>Writes down who speaks for a person under age.</summary>
[Permission(Rights.WritePersons)]
internal sealed record LinkGuardian(Guid PersonId, Guid GuardianId, GuardianKind Kind) : ICommand<Created>
{
    internal sealed class Validator : AbstractValidator<LinkGuardian>
    {
        public Validator() => RuleFor(command => command.Kind).IsInEnum();
    }

    internal sealed class Handler(IRepository<Person> persons, Majority majority, IIdSource ids) : ICommandHandler<LinkGuardian, Created>
    {
        public async Task<Created> Handle(LinkGuardian request, CancellationToken cancellationToken)
        {
            var person = await persons.Get(new PersonId(request.PersonId), cancellationToken);
            var guardian = await persons.Find(new PersonId(request.GuardianId), cancellationToken)
                ?? throw new InvalidFieldException("/guardianId", "unknown_reference");
            var (id, years) = (new GuardianLinkId(ids.Next()), await majority.Years(cancellationToken));
            person.LinkGuardian(id, guardian.Id, request.Kind, guardian.Status == PersonStatus.Active && !guardian.IsMinorOn(majority.Today, years), years, majority.Today);
            return new Created(id.Value, person.Version + 1);
        }
    }
}
