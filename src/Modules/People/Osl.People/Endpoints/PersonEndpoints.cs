using MediatR;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Osl.BuildingBlocks.Application;
using Osl.BuildingBlocks.Web;
using Osl.People.Application.Contacts;
using Osl.People.Application.Guardians;
using Osl.People.Application.Persons;
using Osl.People.Domain.Persons;

namespace Osl.People.Endpoints;

internal static class PersonEndpoints
{
    private const string Collection = "persons";

    public static void Map(IEndpointRouteBuilder api)
    {
        var persons = api.Resource(Collection, "Persons");
        persons.MapPost("", Register).Creates<RegisterPerson>("Put a person on file");
        persons.MapGet("", List).Reads<ListPersons, Page<PersonRow>>("List the persons on file", "Tells names and birth dates, so that people can be told apart; how to reach somebody is read one by one. Each is written to the audit log.");
        persons.MapGet("{id:guid}", Get).Reads<GetPerson, PersonView>("Read a person");
        persons.MapPut("{id:guid}", Describe).Changes<DescribePerson>("Correct or complete what is written about a person");
        persons.MapGet("{id:guid}/contact", Contact).Reads<GetPersonContact, PersonContactView>(
            "Read how to reach a person, for a purpose", "Refused where no consent to that purpose holds today (PEO-01).");
        persons.MapPost("{personId:guid}/guardians", Link).Creates<LinkGuardian>("Write down who speaks for a person under age");
        persons.MapDelete("{personId:guid}/guardians/{id:guid}", EndGuardian).Changes<EndGuardianship>("Write down that somebody no longer speaks for a person");
    }

    private static async Task<IResult> Register(PersonData body, IMediator mediator, CancellationToken ct) =>
        Respond.Created(await mediator.Send(new RegisterPerson(body), ct), Collection);

    private static async Task<IResult> List(PageQuery page, string? q, DateOnly? bornOn, IMediator mediator, CancellationToken ct) =>
        Respond.Listed(await mediator.Send(new ListPersons(page.Page, q, bornOn), ct));

    private static async Task<IResult> Get(Guid id, IMediator mediator, CancellationToken ct) =>
        Respond.Found(await mediator.Send(new GetPerson(id), ct));

    private static async Task<IResult> Describe(Guid id, IfMatch ifMatch, PersonData body, IMediator mediator, CancellationToken ct) =>
        Respond.Changed(await mediator.Send(new DescribePerson(id, ifMatch.Version, body), ct));

    private static async Task<IResult> Contact(Guid id, string purpose, Guid? subjectId, IMediator mediator, CancellationToken ct) =>
        Results.Ok(await mediator.Send(new GetPersonContact(id, purpose, subjectId), ct));

    private static async Task<IResult> Link(Guid personId, GuardianBody body, IMediator mediator, CancellationToken ct) =>
        Respond.Created(await mediator.Send(new LinkGuardian(personId, body.GuardianId, body.Kind), ct), $"{Collection}/{personId}/guardians");

    private static async Task<IResult> EndGuardian(Guid personId, Guid id, IfMatch ifMatch, IMediator mediator, CancellationToken ct) =>
        Respond.Changed(await mediator.Send(new EndGuardianship(personId, id, ifMatch.Version), ct));
}

/// <summary>Who speaks for a person under age.</summary>
/// <param name="GuardianId">Somebody of age on the centre's file.</param>
/// <param name="Kind">By what right.</param>
internal sealed record GuardianBody(Guid GuardianId, GuardianKind Kind) : IExample<GuardianBody>
{
    public static GuardianBody Example { get; } = new(PersonView.Example.Id, GuardianKind.Parent);
}
