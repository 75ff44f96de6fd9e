using MediatR;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Osl.BuildingBlocks.Application;
using Osl.BuildingBlocks.Web;
using Osl.Notifications.Application.Deliveries;
using Osl.Notifications.Domain.Notices;
using Osl.Notifications.Domain.Sending;

namespace Osl.Notifications.Endpoints;

internal static class DeliveryEndpoints
{
    public static void Map(IEndpointRouteBuilder api)
    {
        var deliveries = api.Resource("notification-deliveries", "Notifications");
        deliveries.MapGet("", List).Reads<ListNotificationDeliveries, Page<DeliveryResponse>>(
            "List the delivery log", "Ids and codes, neither addresses nor texts.");
        deliveries.MapGet("{id:guid}", Get).Reads<GetNotificationDelivery, DeliveryResponse>("Read a message of the delivery log");
    }

    private static async Task<IResult> List(
        PageQuery page, SendStatus? status, NoticeKind? kind, Guid? recipientStaffMemberId, DateTimeOffset? queuedFrom, DateTimeOffset? queuedBefore,
        IMediator mediator, CancellationToken ct) =>
        Respond.Listed(await mediator.Send(
            new ListNotificationDeliveries(page.Page, status, kind, recipientStaffMemberId, queuedFrom, queuedBefore), ct));

    private static async Task<IResult> Get(Guid id, IMediator mediator, CancellationToken ct) =>
        Respond.Found(await mediator.Send(new GetNotificationDelivery(id), ct));
}
