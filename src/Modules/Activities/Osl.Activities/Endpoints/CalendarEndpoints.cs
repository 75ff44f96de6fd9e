using MediatR;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Osl.Activities.Application.Calendars;
using Osl.BuildingBlocks.Web;

namespace Osl.Activities.Endpoints;

/// <summary>Calendars to subscribe to, and the caller's own.</summary>
internal static class CalendarEndpoints
{
    private static readonly string Example = CalendarWriter.Write("Działania wspierające", [CalendarEvent.Example]);

    public static void Map(IEndpointRouteBuilder api)
    {
        var centre = api.Resource("public/centres/{centreId:guid}", "Public").AddEndpointFilter<RouteGroupBuilder, AsAnyone>();
        centre.MapGet("calendar.ics", OfCentre).ReadsText<GetCentreCalendar>(CalendarWriter.MediaType, Example, "Subscribe to a centre's calendar, or to that of one community")
            .WithMetadata(new SharedAnswer(300));
        centre.MapGet("calendars/{token}", ByToken).ReadsText<GetCalendarByToken>(CalendarWriter.MediaType, Example, "Subscribe to the calendar of what somebody leads or takes part in, by its secret address");

        var own = api.Resource("my-calendar", "Calendars");
        own.MapGet("", Own).Reads<GetOwnCalendar, OwnCalendar>("See whether there is a calendar of one's own");
        own.MapPost("", Renew).Does<RenewOwnCalendar, CalendarAddress>("Get a new secret address for one's own calendar", "The address is told once; an earlier one leads nowhere from now on.");
        own.MapDelete("", Withdraw).Does<WithdrawOwnCalendar>("Take one's own calendar away");

        var persons = api.Resource("persons", "Calendars");
        persons.MapPost("{personId:guid}/calendar", RenewPersons).Does<RenewPersonCalendar, CalendarAddress>(
            "Get a new secret address for the calendar of what a person takes part in", "To hand to them or to their guardian. The address is told once; an earlier one leads nowhere from now on.");
        persons.MapDelete("{personId:guid}/calendar", WithdrawPersons).Does<WithdrawPersonCalendar>("Take a person's calendar away");
    }

    private static async Task<IResult> OfCentre(Guid centreId, Guid? communityId, IfNoneMatch ifNoneMatch, IMediator mediator, CancellationToken ct) =>
        Respond.Text(await mediator.Send(new GetCentreCalendar(communityId, ifNoneMatch.Freshness), ct), CalendarWriter.MediaType);

    private static async Task<IResult> ByToken(Guid centreId, string token, IfNoneMatch ifNoneMatch, IMediator mediator, CancellationToken ct) =>
        Respond.Text(await mediator.Send(new GetCalendarByToken(token, ifNoneMatch.Freshness), ct), CalendarWriter.MediaType);

    private static async Task<IResult> Own(IMediator mediator, CancellationToken ct) =>
        Respond.Found(await mediator.Send(new GetOwnCalendar(), ct));

    private static async Task<IResult> Renew(IMediator mediator, CancellationToken ct) => Results.Ok(await mediator.Send(new RenewOwnCalendar(), ct));

    private static async Task<IResult> Withdraw(IMediator mediator, CancellationToken ct)
    {
        await mediator.Send(new WithdrawOwnCalendar(), ct);
        return Results.NoContent();
    }

    private static async Task<IResult> RenewPersons(Guid personId, IMediator mediator, CancellationToken ct) =>
        Results.Ok(await mediator.Send(new RenewPersonCalendar(personId), ct));

    private static async Task<IResult> WithdrawPersons(Guid personId, IMediator mediator, CancellationToken ct)
    {
        await mediator.Send(new WithdrawPersonCalendar(personId), ct);
        return Results.NoContent();
    }
}
