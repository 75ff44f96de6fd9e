using MediatR;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Osl.Activities.Application.Series;
using Osl.Activities.Domain.Series;
using Osl.BuildingBlocks.Application;
using Osl.BuildingBlocks.Web;

namespace Osl.Activities.Endpoints;

internal static class ActivitySeriesEndpoints
{
    private const string Collection = "activity-series";

    public static void Map(IEndpointRouteBuilder api)
    {
        var series = api.Resource(Collection, "Activity series");
        series.MapPost("", Start).Creates<StartActivitySeries>("Start a series");
        series.MapGet("", List).Reads<ListActivitySeries, Page<SeriesResponse>>("List series");
        series.MapGet("{id:guid}", Get).Reads<GetActivitySeries, SeriesResponse>("Read a series");
        series.MapPost("{id:guid}/publish", Publish).Changes<PublishActivitySeries>("Publish a series with all of its occurrences");
        series.MapPost("{id:guid}/change", Change).Changes<ChangeActivitySeries>("Change an occurrence and all that follow it");
        series.MapPost("{id:guid}/end", End).Changes<EndActivitySeries>("End a series before its rule runs out");
    }

    private static async Task<IResult> Start(SeriesInput body, IMediator mediator, CancellationToken ct) =>
        Respond.Created(await mediator.Send(new StartActivitySeries(body), ct), Collection);

    private static async Task<IResult> List(PageQuery page, SeriesState? state, IMediator mediator, CancellationToken ct) =>
        Respond.Listed(await mediator.Send(new ListActivitySeries(page.Page, state), ct));

    private static async Task<IResult> Get(Guid id, IMediator mediator, CancellationToken ct) =>
        Respond.Found(await mediator.Send(new GetActivitySeries(id), ct));

    private static async Task<IResult> Publish(Guid id, IfMatch ifMatch, IMediator mediator, CancellationToken ct) =>
        Respond.Changed(await mediator.Send(new PublishActivitySeries(id, ifMatch.Version), ct));

    private static async Task<IResult> Change(Guid id, SeriesChangeInput body, IfMatch ifMatch, IMediator mediator, CancellationToken ct) =>
        Respond.Changed(await mediator.Send(new ChangeActivitySeries(id, ifMatch.Version, body), ct));

    private static async Task<IResult> End(Guid id, SeriesEndInput body, IfMatch ifMatch, IMediator mediator, CancellationToken ct) =>
        Respond.Changed(await mediator.Send(new EndActivitySeries(id, ifMatch.Version, body), ct));
}
