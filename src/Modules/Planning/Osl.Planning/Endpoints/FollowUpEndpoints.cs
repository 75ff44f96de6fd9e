using MediatR;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Osl.BuildingBlocks.Application;
using Osl.BuildingBlocks.Web;
using Osl.Planning.Application.FollowUps;
using Osl.Planning.Domain.FollowUps;

namespace Osl.Planning.Endpoints;

internal static class FollowUpEndpoints
{
    private const string Collection = "follow-ups";

    public static void Map(IEndpointRouteBuilder api)
    {
        var followUps = api.Resource(Collection, "Follow-ups");
        followUps.MapPost("", Open).Creates<OpenFollowUp>("Open a follow-up");
        followUps.MapGet("", List).Reads<ListFollowUps, Page<FollowUpResponse>>("List follow-ups");
        followUps.MapGet("{id:guid}", Get).Reads<GetFollowUp, FollowUpResponse>("Read a follow-up");
        followUps.MapPut("{id:guid}", Change).Changes<ChangeFollowUp>("Rewrite an open follow-up");
        followUps.MapPost("{id:guid}/complete", Complete).Changes<CompleteFollowUp>("Say that a follow-up was seen to");
        followUps.MapPost("{id:guid}/cancel", Cancel).Changes<CancelFollowUp>("Give a follow-up up");
    }

    private static async Task<IResult> Open(FollowUpInput body, IMediator mediator, CancellationToken ct) =>
        Respond.Created(await mediator.Send(new OpenFollowUp(body), ct), Collection);

    private static async Task<IResult> List(
        PageQuery page,
        FollowUpState? state,
        Guid? ownerId,
        Guid? planId,
        Guid? reviewId,
        FollowUpSubject? subjectKind,
        DateOnly? dueBy,
        bool? overdue,
        IMediator mediator,
        CancellationToken ct) =>
        Respond.Listed(await mediator.Send(new ListFollowUps(page.Page, state, ownerId, planId, reviewId, subjectKind, dueBy, overdue), ct));

    private static async Task<IResult> Get(Guid id, IMediator mediator, CancellationToken ct) =>
        Respond.Found(await mediator.Send(new GetFollowUp(id), ct));

    private static async Task<IResult> Change(Guid id, FollowUpInput body, IfMatch ifMatch, IMediator mediator, CancellationToken ct) =>
        Respond.Changed(await mediator.Send(new ChangeFollowUp(id, ifMatch.Version, body), ct));

    private static async Task<IResult> Complete(Guid id, NoteInput body, IfMatch ifMatch, IMediator mediator, CancellationToken ct) =>
        Respond.Changed(await mediator.Send(new CompleteFollowUp(id, ifMatch.Version, body), ct));

    private static async Task<IResult> Cancel(Guid id, ReasonInput body, IfMatch ifMatch, IMediator mediator, CancellationToken ct) =>
        Respond.Changed(await mediator.Send(new CancelFollowUp(id, ifMatch.Version, body), ct));
}
