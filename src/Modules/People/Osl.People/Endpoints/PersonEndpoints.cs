using MediatR;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Osl.BuildingBlocks.Application;
using Osl.BuildingBlocks.Web;
using Osl.People.Application.Persons;

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
    }

    private static async Task<IResult> Register(PersonData body, IMediator mediator, CancellationToken ct) =>
        Respond.Created(await mediator.Send(new RegisterPerson(body), ct), Collection);

    private static async Task<IResult> List(PageQuery page, string? q, DateOnly? bornOn, IMediator mediator, CancellationToken ct) =>
        Respond.Listed(await mediator.Send(new ListPersons(page.Page, q, bornOn), ct));

    private static async Task<IResult> Get(Guid id, IMediator mediator, CancellationToken ct) =>
        Respond.Found(await mediator.Send(new GetPerson(id), ct));

    private static async Task<IResult> Describe(Guid id, IfMatch ifMatch, PersonData body, IMediator mediator, CancellationToken ct) =>
        Respond.Changed(await mediator.Send(new DescribePerson(id, ifMatch.Version, body), ct));
}
