using MediatR;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Osl.Activities.Application.Enrolments;
using Osl.Activities.Domain.Enrolments;
using Osl.BuildingBlocks.Application;
using Osl.BuildingBlocks.Web;

namespace Osl.Activities.Endpoints;

internal static class SeriesEnrolmentEndpoints
{
    public static void Map(IEndpointRouteBuilder api)
    {
        var enrolments = api.Resource("activity-series/{seriesId:guid}/enrolments", "Enrolments");
        enrolments.MapPost("", Enrol).Creates<EnrolInSeries>(
            "Enrol a person in a whole series", "On the list of every occurrence that takes enrolments, each by rules ACT-01 to ACT-04, and of those that are published later.");
        enrolments.MapGet("", List).Reads<ListSeriesEnrolments, Page<SeriesEnrolmentListItem>>("List those who take part in a whole series", "People by id only.");
        enrolments.MapGet("{id:guid}", Get).Reads<GetSeriesEnrolment, SeriesEnrolmentResponse>("Read an enrolment to a series", "With where the person stands in each occurrence.");
        enrolments.MapPost("{id:guid}/withdraw", Withdraw).Changes<WithdrawFromSeries>("Give a series up", "Every occurrence to come; each seat goes to the next in line there.");
    }

    private static async Task<IResult> Enrol(Guid seriesId, EnrolmentInput body, IMediator mediator, CancellationToken ct) =>
        Respond.Created(await mediator.Send(new EnrolInSeries(seriesId, body), ct), $"activity-series/{seriesId}/enrolments");

    private static async Task<IResult> List(Guid seriesId, PageQuery page, SeriesEnrolmentState? state, Guid? personId, IMediator mediator, CancellationToken ct) =>
        Respond.Listed(await mediator.Send(new ListSeriesEnrolments(page.Page, seriesId, state, personId), ct));

    private static async Task<IResult> Get(Guid seriesId, Guid id, IMediator mediator, CancellationToken ct) =>
        Respond.Found(await mediator.Send(new GetSeriesEnrolment(seriesId, id), ct));

    private static async Task<IResult> Withdraw(Guid seriesId, Guid id, IfMatch ifMatch, IMediator mediator, CancellationToken ct) =>
        Respond.Changed(await mediator.Send(new WithdrawFromSeries(seriesId, id, ifMatch.Version), ct));
}
