using MediatR;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Osl.Access.Application.ContactRequests;
using Osl.Access.Domain.ContactRequests;
using Osl.BuildingBlocks.Application;
using Osl.BuildingBlocks.Web;

namespace Osl.Access.Endpoints;

internal static class ContactRequestEndpoints
{
    private const string Collection = "contact-requests";

    public static void Map(IEndpointRouteBuilder api)
    {
        var contacts = api.Resource(Collection, "Contacts");
        contacts.MapPost("", Receive).Creates<ReceiveContact>("Write down that somebody turned to the team");
        contacts.MapGet("", List).Reads<ListContacts, Page<ContactView>>("List the contacts");
        contacts.MapGet("{id:guid}", Get).Reads<GetContact, ContactView>("Read a contact");
        contacts.MapPost("{id:guid}/route", Route).Changes<RouteContact>("Give a contact to the one who takes it up");
        contacts.MapPost("{id:guid}/answer", Answer).Changes<AnswerContact>("Say what came of a contact");
    }

    private static async Task<IResult> Receive(ReceiveContact body, IMediator mediator, CancellationToken ct) =>
        Respond.Created(await mediator.Send(body, ct), Collection);

    private static async Task<IResult> List(
        PageQuery page, ContactRequestStatus? status, IncomingChannel? channel, Guid? routedTo, IMediator mediator, CancellationToken ct) =>
        Respond.Listed(await mediator.Send(new ListContacts(page.Page, status, channel, routedTo), ct));

    private static async Task<IResult> Get(Guid id, IMediator mediator, CancellationToken ct) =>
        Respond.Found(await mediator.Send(new GetContact(id), ct));

    private static async Task<IResult> Route(Guid id, IfMatch version, RouteContactBody body, IMediator mediator, CancellationToken ct) =>
        Respond.Changed(await mediator.Send(new RouteContact(id, version.Version, body.StaffMemberId, body.Note), ct));

    private static async Task<IResult> Answer(Guid id, IfMatch version, AnswerContactBody body, IMediator mediator, CancellationToken ct) =>
        Respond.Changed(await mediator.Send(new AnswerContact(id, version.Version, body.Answer), ct));
}

/// <summary>Who takes the contact up, and why.</summary>
internal sealed record RouteContactBody(Guid StaffMemberId, string? Note = null) : IExample<RouteContactBody>
{
    public static RouteContactBody Example { get; } = new(Guid.Parse("0193a000-0000-7000-8000-000000000004"), "zna to osiedle");
}

/// <summary>What came of the contact.</summary>
internal sealed record AnswerContactBody(string Answer) : IExample<AnswerContactBody>
{
    public static AnswerContactBody Example { get; } = new("Umówiono spotkanie mieszkańców na 3 grudnia.");
}
