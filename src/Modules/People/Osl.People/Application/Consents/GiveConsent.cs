using FluentValidation;
using Osl.BuildingBlocks.Application;
using Osl.BuildingBlocks.Domain;
using Osl.BuildingBlocks.Tenancy;
using Osl.People.Application.Persons;
using Osl.People.Application.Purposes;
using Osl.People.Domain.Consents;
using Osl.People.Domain.Persons;

namespace Osl.People.Application.Consents;

/// <summary>Writes down that a person, or a guardian for them, agreed to a purpose in the words that it has today.</summary>
/// <param name="Purpose">A code of the centre's list, such as participation, image or contact.</param>
/// <param name="Form">How they agreed, so that it can be shown.</param>
/// <param name="GivenById">Who agreed; the person, where nobody is named.</param>
/// <param name="SubjectId">What it is for alone, such as one activity or series; none for all of the purpose.</param>
/// <param name="From">From when it holds; today, where no day is given.</param>
/// <param name="Until">The last day; none for as long as it is not withdrawn.</param>
[Permission(Rights.WriteConsents)]
internal sealed record GiveConsent(Guid PersonId, string Purpose, ConsentForm Form, Guid? GivenById, Guid? SubjectId, DateOnly? From, DateOnly? Until) : ICommand<Created>
{
    internal sealed class Validator : AbstractValidator<GiveConsent>
    {
        public Validator()
        {
            RuleFor(command => command.Purpose).PurposeCode();
            RuleFor(command => command.Form).IsInEnum();
        }
    }

    internal sealed class Handler(
        IRepository<Person> persons, IRepository<Consent> consents, KnownPurposes purposes, Majority majority, RequestScope scope, IIdSource ids, TimeProvider clock)
        : ICommandHandler<GiveConsent, Created>
    {
        public async Task<Created> Handle(GiveConsent request, CancellationToken cancellationToken)
        {
            var person = await persons.Get(new PersonId(request.PersonId), cancellationToken);
            CommonRules.RequireState(person.Status, PersonStatus.Active);
            person.RequireUnrestricted();
            var purpose = await purposes.Find(request.Purpose, cancellationToken) ?? throw new InvalidFieldException("/purpose", "unknown_reference");
            var giver = new PersonId(request.GivenById ?? request.PersonId);
            var isMinor = person.IsMinorOn(majority.Today, await majority.Years(cancellationToken));
            var consent = Consent.Give(
                new ConsentId(ids.Next()),
                scope.RequiredCentre,
                person.Id,
                giver,
                isMinor ? person.HasGuardian(giver) : giver == person.Id,
                new ConsentContent(purpose.Code, purpose.TextVersion, request.SubjectId, request.From ?? majority.Today, request.Until, request.Form),
                majority.Today,
                clock.GetUtcNow());
            consents.Add(consent);
            return new Created(consent.Id.Value);
        }
    }
}
