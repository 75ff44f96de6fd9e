using MediatR;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Osl.Activities.Application.Enrolments;
using Osl.Activities.Domain.Enrolments;
using Osl.BuildingBlocks.Application;
using Osl.BuildingBlocks.Web;

namespace Osl.Activities.Endpoints;

internal static class EnrolmentEndpoints
{
    public static void Map(IEndpointRouteBuilder api)
    {
        var enrolments = api.Resource("activities/{activityId:guid}/enrolments", "Enrolments");
        enrolments.MapPost("", Enrol).Creates<EnrolPerson>(
            "Enrol a person", "On a seat while there is one (rule ACT-01), in line otherwise; for a minor without a guardian's consent a seat is kept for some days (rule ACT-04).");
        enrolments.MapGet("", List).Reads<ListEnrolments, Page<EnrolmentResponse>>("List the enrolments of an activity", "In order of arrival; people by id only.");
        enrolments.MapGet("{id:guid}", Get).Reads<GetEnrolment, EnrolmentResponse>("Read an enrolment");
        enrolments.MapPost("{id:guid}/withdraw", Withdraw).Changes<WithdrawEnrolment>("Give an enrolment up", "The seat goes to the next in line.");
        api.Resource("activities/{activityId:guid}/enrolment-counts", "Enrolments").MapGet("", Count).Reads<CountEnrolments, EnrolmentCounts>("Read how full an activity is");
    }

    private static async Task<IResult> Enrol(Guid activityId, EnrolmentInput body, IMediator mediator, CancellationToken ct) =>
        Respond.Created(await mediator.Send(new EnrolPerson(activityId, body), ct), $"activities/{activityId}/enrolments");

    private static async Task<IResult> List(Guid activityId, PageQuery page, EnrolmentState? state, Guid? personId, bool? walkedIn, IMediator mediator, CancellationToken ct) =>
        Respond.Listed(await mediator.Send(new ListEnrolments(page.Page, activityId, state, personId, walkedIn), ct));

    private static async Task<IResult> Get(Guid activityId, Guid id, IMediator mediator, CancellationToken ct) =>
        Respond.Found(await mediator.Send(new GetEnrolment(activityId, id), ct));

    private static async Task<IResult> Withdraw(Guid activityId, Guid id, IfMatch ifMatch, IMediator mediator, CancellationToken ct) =>
        Respond.Changed(await mediator.Send(new WithdrawEnrolment(activityId, id, ifMatch.Version), ct));

    private static async Task<IResult> Count(Guid activityId, IMediator mediator, CancellationToken ct) =>
        Results.Ok(await mediator.Send(new CountEnrolments(activityId), ct));
}
