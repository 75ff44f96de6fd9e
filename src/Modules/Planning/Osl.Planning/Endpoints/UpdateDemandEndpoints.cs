using MediatR;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Osl.BuildingBlocks.Application;
using Osl.BuildingBlocks.Web;
using Osl.Planning.Application.Updates;
using Osl.Planning.Domain.Updates;

namespace Osl.Planning.Endpoints;

internal static class UpdateDemandEndpoints
{
    public static void Map(IEndpointRouteBuilder api)
    {
        var demands = api.Resource("update-demands", "Plan updates");
        demands.MapGet("", List).Reads<ListUpdateDemands, Page<UpdateDemandResponse>>("List demands that plans be updated");
        demands.MapGet("{id:guid}", Get).Reads<GetUpdateDemand, UpdateDemandResponse>("Read a demand for an update");
        demands.MapPost("{id:guid}/no-update", Decide).Changes<DecideNoUpdate>("Decide, with a reason, that no update is needed");
    }

    private static async Task<IResult> List(PageQuery page, Guid? familyId, UpdateDemandState? state, bool? overdue, IMediator mediator, CancellationToken ct) =>
        Respond.Listed(await mediator.Send(new ListUpdateDemands(page.Page, familyId, state, overdue), ct));

    private static async Task<IResult> Get(Guid id, IMediator mediator, CancellationToken ct) =>
        Respond.Found(await mediator.Send(new GetUpdateDemand(id), ct));

    private static async Task<IResult> Decide(Guid id, NoUpdateInput body, IfMatch ifMatch, IMediator mediator, CancellationToken ct) =>
        Respond.Changed(await mediator.Send(new DecideNoUpdate(id, ifMatch.Version, body), ct));
}
