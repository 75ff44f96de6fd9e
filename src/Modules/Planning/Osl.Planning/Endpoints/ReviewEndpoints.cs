using MediatR;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Osl.BuildingBlocks.Application;
using Osl.BuildingBlocks.Web;
using Osl.Planning.Application.Reviews;
using Osl.Planning.Domain.Reviews;

namespace Osl.Planning.Endpoints;

internal static class ReviewEndpoints
{
    public static void Map(IEndpointRouteBuilder api)
    {
        var reviews = api.Resource("plan-reviews", "Plan reviews");
        reviews.MapGet("", List).Reads<ListPlanReviews, Page<PlanReviewResponse>>("List reviews");
        reviews.MapGet("{id:guid}", Get).Reads<GetPlanReview, PlanReviewResponse>("Read a review");
        reviews.MapPut("{id:guid}/due-date", Reschedule).Changes<ReschedulePlanReview>("Move a review to another day");
        reviews.MapPost("{id:guid}/hold", Hold).Changes<HoldPlanReview>("Write down that a review was held");
        reviews.MapPost("{id:guid}/close", Close).Changes<ClosePlanReview>("Close a held review");
    }

    private static async Task<IResult> List(
        PageQuery page, Guid? planId, ReviewState? state, DateOnly? dueBy, bool? overdue, IMediator mediator, CancellationToken ct) =>
        Respond.Listed(await mediator.Send(new ListPlanReviews(page.Page, planId, state, dueBy, overdue), ct));

    private static async Task<IResult> Get(Guid id, IMediator mediator, CancellationToken ct) =>
        Respond.Found(await mediator.Send(new GetPlanReview(id), ct));

    private static async Task<IResult> Reschedule(Guid id, DueDateInput body, IfMatch ifMatch, IMediator mediator, CancellationToken ct) =>
        Respond.Changed(await mediator.Send(new ReschedulePlanReview(id, body.DueOn, ifMatch.Version), ct));

    private static async Task<IResult> Hold(Guid id, ReviewInput body, IfMatch ifMatch, IMediator mediator, CancellationToken ct) =>
        Respond.Changed(await mediator.Send(new HoldPlanReview(id, ifMatch.Version, body), ct));

    private static async Task<IResult> Close(Guid id, IfMatch ifMatch, IMediator mediator, CancellationToken ct) =>
        Respond.Changed(await mediator.Send(new ClosePlanReview(id, ifMatch.Version), ct));
}
