using MediatR;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Osl.Activities.Application.Places;
using Osl.Activities.Domain.Activities;
using Osl.Activities.Domain.Places;
using Osl.BuildingBlocks.Application;
using Osl.BuildingBlocks.Web;

namespace Osl.Activities.Endpoints;

internal static class PlaceEndpoints
{
    private const string Collection = "places";

    public static void Map(IEndpointRouteBuilder api)
    {
        var places = api.Resource(Collection, "Community places");
        places.MapPost("", Plan).Creates<PlanPlace>("Plan a community place");
        places.MapGet("", List).Reads<ListPlaces, Page<PlaceListItem>>("List community places");
        places.MapGet("{id:guid}", Get).Reads<GetPlace, PlaceResponse>("Read a community place");
        places.MapPut("{id:guid}", Describe).Changes<DescribePlace>("Describe a place anew");
        places.MapPut("{id:guid}/house-rules", Rule).Changes<RulePlace>("Give a place a new version of its house rules");
        places.MapPost("{id:guid}/open", Open).Changes<OpenPlace>("Open a place");
        places.MapPost("{id:guid}/close", Close).Changes<ClosePlace>("Close a place that nothing is booked in");
        var bookings = api.Resource("places/{placeId:guid}/bookings", "Community places");
        bookings.MapPost("", Book).Creates<BookPlace>("Ask for a place", "Inside its opening hours, and never over another booking or activity (ACT-08).");
        bookings.MapGet("", ListAll).Reads<ListBookings, Page<BookingResponse>>("List a place's bookings");
        bookings.MapGet("{id:guid}", GetOne).Reads<GetBooking, BookingResponse>("Read a booking");
        bookings.MapPost("{id:guid}/confirm", Confirm).Changes<ConfirmBooking>("Confirm a booking");
        bookings.MapPost("{id:guid}/cancel", Cancel).Changes<CancelBooking>("Cancel a booking");
    }

    private static async Task<IResult> Plan(PlaceInput body, IMediator mediator, CancellationToken ct) =>
        Respond.Created(await mediator.Send(new PlanPlace(body), ct), Collection);

    private static async Task<IResult> List(
        PageQuery page, string? q, PlaceKind? kind, PlaceState? state, Guid? communityId, AccessibilityFeature? accessibility, IMediator mediator, CancellationToken ct) =>
        Respond.Listed(await mediator.Send(new ListPlaces(page.Page, q, kind, state, communityId, accessibility), ct));

    private static async Task<IResult> Get(Guid id, IMediator mediator, CancellationToken ct) =>
        Respond.Found(await mediator.Send(new GetPlace(id), ct));

    private static async Task<IResult> Describe(Guid id, PlaceInput body, IfMatch ifMatch, IMediator mediator, CancellationToken ct) =>
        Respond.Changed(await mediator.Send(new DescribePlace(id, ifMatch.Version, body), ct));

    private static async Task<IResult> Rule(Guid id, HouseRulesInput body, IfMatch ifMatch, IMediator mediator, CancellationToken ct) =>
        Respond.Changed(await mediator.Send(new RulePlace(id, ifMatch.Version, body), ct));

    private static async Task<IResult> Open(Guid id, IfMatch ifMatch, IMediator mediator, CancellationToken ct) =>
        Respond.Changed(await mediator.Send(new OpenPlace(id, ifMatch.Version), ct));

    private static async Task<IResult> Close(Guid id, PlaceClosingInput body, IfMatch ifMatch, IMediator mediator, CancellationToken ct) =>
        Respond.Changed(await mediator.Send(new ClosePlace(id, ifMatch.Version, body), ct));

    private static async Task<IResult> Book(Guid placeId, BookingInput body, IMediator mediator, CancellationToken ct) =>
        Respond.Created(await mediator.Send(new BookPlace(placeId, body), ct), $"places/{placeId}/bookings");

    private static async Task<IResult> ListAll(Guid placeId, PageQuery page, DateTimeOffset? from, DateTimeOffset? to, BookingState? state, IMediator mediator, CancellationToken ct) =>
        Respond.Listed(await mediator.Send(new ListBookings(placeId, page.Page, from, to, state), ct));

    private static async Task<IResult> GetOne(Guid placeId, Guid id, IMediator mediator, CancellationToken ct) =>
        Respond.Found(await mediator.Send(new GetBooking(placeId, id), ct));

    private static async Task<IResult> Confirm(Guid placeId, Guid id, IfMatch ifMatch, IMediator mediator, CancellationToken ct) =>
        Respond.Changed(await mediator.Send(new ConfirmBooking(placeId, id, ifMatch.Version), ct));

    private static async Task<IResult> Cancel(Guid placeId, Guid id, BookingCancellation body, IfMatch ifMatch, IMediator mediator, CancellationToken ct) =>
        Respond.Changed(await mediator.Send(new CancelBooking(placeId, id, ifMatch.Version, body), ct));
}
