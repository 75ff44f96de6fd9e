using MediatR;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Osl.BuildingBlocks.Application;
using Osl.BuildingBlocks.Web;
using Osl.Notifications.Application.InApp;
using Osl.Notifications.Domain.Notices;

namespace Osl.Notifications.Endpoints;

internal static class NotificationEndpoints
{
    public static void Map(IEndpointRouteBuilder api)
    {
        var notifications = api.Resource("notifications", "Notifications");
        notifications.MapGet("", List).Reads<ListNotifications, Page<NotificationListItem>>("List one's own notifications");
        notifications.MapGet("unread-count", Count).Reads<CountUnreadNotifications, UnreadCount>("Count one's own unread notifications");
        notifications.MapPost("{id:guid}/read", MarkOne).Does<MarkNotificationRead>(
            "Mark one of one's own notifications as read", "Doing so again changes nothing: the first time counts.");
        notifications.MapPost("read-all", MarkAll).Does<MarkAllNotificationsRead>(
            "Mark one's own notifications as read", "The oldest 500 unread ones at a time.");
    }

    private static async Task<IResult> List(PageQuery page, bool? unread, NoticeKind? kind, IMediator mediator, CancellationToken ct) =>
        Respond.Listed(await mediator.Send(new ListNotifications(page.Page, unread, kind), ct));

    private static async Task<IResult> Count(IMediator mediator, CancellationToken ct) =>
        Results.Ok(await mediator.Send(new CountUnreadNotifications(), ct));

    private static async Task<IResult> MarkOne(Guid id, IMediator mediator, CancellationToken ct)
    {
        await mediator.Send(new MarkNotificationRead(id), ct);
        return Results.NoContent();
    }

    private static async Task<IResult> MarkAll(IMediator mediator, CancellationToken ct)
    {
        await mediator.Send(new MarkAllNotificationsRead(), ct);
        return Results.NoContent();
    }
}
