using MediatR;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Osl.Activities.Application.Groups;
using Osl.Activities.Domain.Groups;
using Osl.BuildingBlocks.Application;
using Osl.BuildingBlocks.Web;

namespace Osl.Activities.Endpoints;

internal static class GroupEndpoints
{
    private const string Collection = "groups";

    public static void Map(IEndpointRouteBuilder api)
    {
        var groups = api.Resource(Collection, "Clubs and groups");
        groups.MapPost("", Propose).Creates<ProposeGroup>("Propose a club or a group");
        groups.MapGet("", List).Reads<ListGroups, Page<GroupListItem>>("List clubs and groups", "Members are counted, never named (ACT-11).");
        groups.MapGet("handing-over", HandingOver).Reads<ShowHandingOver, HandingOverResponse>("Tell in whose hands the groups were on a day");
        groups.MapGet("{id:guid}", Get).Reads<GetGroup, GroupResponse>("Read a club or a group");
        groups.MapPut("{id:guid}", Describe).Changes<DescribeGroup>("Describe a group anew");
        groups.MapPost("{id:guid}/start-forming", StartForming).Changes<StartForming>("Begin to gather people for a group");
        groups.MapPost("{id:guid}/form", Form).Changes<FormGroup>("Say that a group stands");
        groups.MapPost("{id:guid}/hand-over", HandOver).Changes<HandOverGroup>("Put a group into other hands");
        groups.MapPost("{id:guid}/close", Close).Changes<CloseGroup>("Close a group that has nothing ahead");
    }

    private static async Task<IResult> Propose(GroupInput body, IMediator mediator, CancellationToken ct) =>
        Respond.Created(await mediator.Send(new ProposeGroup(body), ct), Collection);

    private static async Task<IResult> List(
        PageQuery page,
        string? q,
        GroupKind? kind,
        GroupState? state,
        Leadership? leadership,
        Guid? communityId,
        Guid? facilitatorId,
        IMediator mediator,
        CancellationToken ct) =>
        Respond.Listed(await mediator.Send(new ListGroups(page.Page, q, kind, state, leadership, communityId, facilitatorId), ct));

    private static async Task<IResult> HandingOver(DateOnly? on, Guid? communityId, IMediator mediator, CancellationToken ct) =>
        Results.Ok(await mediator.Send(new ShowHandingOver(on, communityId), ct));

    private static async Task<IResult> Get(Guid id, IMediator mediator, CancellationToken ct) =>
        Respond.Found(await mediator.Send(new GetGroup(id), ct));

    private static async Task<IResult> Describe(Guid id, GroupInput body, IfMatch ifMatch, IMediator mediator, CancellationToken ct) =>
        Respond.Changed(await mediator.Send(new DescribeGroup(id, ifMatch.Version, body), ct));

    private static async Task<IResult> StartForming(Guid id, IfMatch ifMatch, IMediator mediator, CancellationToken ct) =>
        Respond.Changed(await mediator.Send(new StartForming(id, ifMatch.Version), ct));

    private static async Task<IResult> Form(Guid id, IfMatch ifMatch, IMediator mediator, CancellationToken ct) =>
        Respond.Changed(await mediator.Send(new FormGroup(id, ifMatch.Version), ct));

    private static async Task<IResult> HandOver(Guid id, HandOverInput body, IfMatch ifMatch, IMediator mediator, CancellationToken ct) =>
        Respond.Changed(await mediator.Send(new HandOverGroup(id, ifMatch.Version, body), ct));

    private static async Task<IResult> Close(Guid id, GroupClosingInput body, IfMatch ifMatch, IMediator mediator, CancellationToken ct) =>
        Respond.Changed(await mediator.Send(new CloseGroup(id, ifMatch.Version, body), ct));
}
