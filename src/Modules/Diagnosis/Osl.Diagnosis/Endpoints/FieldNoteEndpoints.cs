using MediatR;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Osl.BuildingBlocks.Application;
using Osl.BuildingBlocks.Web;
using Osl.Diagnosis.Application.FieldNotes;
using Osl.Diagnosis.Domain.FieldNotes;

namespace Osl.Diagnosis.Endpoints;

internal static class FieldNoteEndpoints
{
    private const string Collection = "field-notes";

    public static void Map(IEndpointRouteBuilder api)
    {
        api.Resource("communities/{communityId:guid}/field-notes", "Journal").MapPost("", Write).Creates<WriteFieldNote>("Write a note of a contact");
        var notes = api.Resource(Collection, "Journal");
        notes.MapGet("", List).Reads<ListFieldNotes, Page<FieldNoteResponse>>("List notes of contacts");
        notes.MapGet("{id:guid}", Get).Reads<GetFieldNote, FieldNoteResponse>("Read a note of a contact");
        notes.MapPut("{id:guid}", Correct).Changes<CorrectFieldNote>("Correct a note of a contact");
    }

    private static async Task<IResult> Write(Guid communityId, FieldNoteFields body, IMediator mediator, CancellationToken ct) =>
        Respond.Created(await mediator.Send(new WriteFieldNote(communityId, body), ct), Collection);

    private static async Task<IResult> List(PageQuery page, Guid? communityId, ContactChannel? channel, DateOnly? from, DateOnly? to, string? q, IMediator mediator, CancellationToken ct) =>
        Respond.Listed(await mediator.Send(new ListFieldNotes(communityId, channel, from, to, q, page.Page), ct));

    private static async Task<IResult> Get(Guid id, IMediator mediator, CancellationToken ct) =>
        Respond.Found(await mediator.Send(new GetFieldNote(id), ct));

    private static async Task<IResult> Correct(Guid id, FieldNoteFields body, IfMatch ifMatch, IMediator mediator, CancellationToken ct) =>
        Respond.Changed(await mediator.Send(new CorrectFieldNote(id, ifMatch.Version, body), ct));
}
