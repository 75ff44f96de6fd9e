using FluentValidation;
using Osl.BuildingBlocks.Application;
using Osl.BuildingBlocks.Domain;
using Osl.BuildingBlocks.Tenancy;
using Osl.People.Application.Persons;
using Osl.People.Domain.Persons;
using Osl.People.Domain.Requests;

namespace Osl.People.Application.Requests;

/// <summary>Writes down that somebody makes use of a right over their data; from that day the term runs.</summary>
[Permission(Rights.RegisterRequests)]
internal sealed record ReceiveSubjectRequest(SubjectRequestInput Request) : ICommand<Created>
{
    internal sealed class Validator : AbstractValidator<ReceiveSubjectRequest>
    {
        public Validator() => this.Body(command => command.Request, new SubjectRequestInput.Validator());
    }

    internal sealed class Handler(
        IRepository<Person> persons, IRepository<SubjectRequest> requests, ILegalParameters parameters, Majority majority, RequestScope scope, IIdSource ids)
        : ICommandHandler<ReceiveSubjectRequest, Created>
    {
        public async Task<Created> Handle(ReceiveSubjectRequest request, CancellationToken cancellationToken)
        {
            var input = request.Request;
            var person = await persons.Find(new PersonId(input.PersonId), cancellationToken) ?? throw new InvalidFieldException("/personId", "unknown_reference");
            CommonRules.RequireState(person.Status, PersonStatus.Active);
            var receivedOn = input.ReceivedOn ?? majority.Today;
            var received = SubjectRequest.Receive(
                new SubjectRequestId(ids.Next()),
                scope.RequiredCentre,
                person.Id,
                input.Kind,
                input.Way,
                receivedOn,
                await parameters.Value(PeopleParameters.SubjectRequestMonths, receivedOn, cancellationToken),
                majority.Today);
            requests.Add(received);
            return new Created(received.Id.Value);
        }
    }
}

/// <summary>A request of somebody about their data. What they wrote stays in the file of the case, not here.</summary>
/// <param name="PersonId">Whose data it is about.</param>
/// <param name="Way">How it reached the centre.</param>
/// <param name="ReceivedOn">The day of receipt in Europe/Warsaw, from which the term is counted; today, where no day is given.</param>
internal sealed record SubjectRequestInput(Guid PersonId, SubjectRequestKind Kind, RequestWay Way, DateOnly? ReceivedOn = null) : IExample<SubjectRequestInput>
{
    public static SubjectRequestInput Example { get; } = new(PersonView.Example.Id, SubjectRequestKind.Access, RequestWay.Letter, new DateOnly(2026, 3, 2));

    internal sealed class Validator : AbstractValidator<SubjectRequestInput>
    {
        public Validator()
        {
            RuleFor(input => input.Kind).IsInEnum();
            RuleFor(input => input.Way).IsInEnum();
        }
    }
}
