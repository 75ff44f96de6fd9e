using MediatR;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Osl.BuildingBlocks.Application;
using Osl.BuildingBlocks.Web;

namespace Osl.BuildingBlocks.Messaging.Deliveries;

internal static class DeliveryEndpoints
{
    public static void Map(IEndpointRouteBuilder api)
    {
        var messaging = api.Resource("messaging", "Messaging");
        messaging.MapGet("deliveries", List).Reads<ListDeliveries, Page<DeliveryItem>>("List deliveries that are not done");
        messaging.MapGet("backlog", Backlog).Reads<GetBacklog, BacklogResponse>("Count what waits to be delivered");
        messaging.MapPost("deliveries/{id}/retry", Retry).Does<RetryDelivery>("Retry a parked delivery");
        messaging.MapPost("deliveries/{id}/skip", Skip).Does<SkipDelivery>("Give a delivery up");
    }

    private static async Task<IResult> List(PageQuery page, DeliveryState? state, string? consumer, Guid? streamId, IMediator mediator, CancellationToken ct) =>
        Respond.Listed(await mediator.Send(new ListDeliveries(page.Page, state, consumer, streamId), ct));

    private static async Task<IResult> Backlog(IMediator mediator, CancellationToken ct) => Results.Ok(await mediator.Send(new GetBacklog(), ct));

    private static async Task<IResult> Retry(string id, IMediator mediator, OutboxSignal signal, CancellationToken ct)
    {
        await mediator.Send(new RetryDelivery(id), ct);
        signal.Raise();
        return Results.NoContent();
    }

    private static async Task<IResult> Skip(string id, SkipReason body, IMediator mediator, OutboxSignal signal, CancellationToken ct)
    {
        await mediator.Send(new SkipDelivery(id, body.Reason), ct);
        signal.Raise();
        return Results.NoContent();
    }
}
