using MediatR;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Osl.Activities.Application.Activities;
using Osl.Activities.Domain.Activities;
using Osl.BuildingBlocks.Application;
using Osl.BuildingBlocks.Web;

namespace Osl.Activities.Endpoints;

internal static class ActivityEndpoints
{
    private const string Collection = "activities";

    public static void Map(IEndpointRouteBuilder api)
    {
        var activities = api.Resource(Collection, "Activities");
        activities.MapPost("", Draft).Creates<DraftActivity>("Draft an activity");
        activities.MapGet("", List).Reads<ListActivities, Page<ActivityListItem>>("List activities");
        activities.MapGet("{id:guid}", Get).Reads<GetActivity, ActivityResponse>("Read an activity");
        activities.MapGet("template", Template).Reads<GetActivityTemplate, ActivityTemplate>("Read what an activity of a measure begins as");
        activities.MapPut("{id:guid}", Describe).Changes<DescribeActivity>("Rewrite an activity that is not over");
        activities.MapPost("{id:guid}/publish", Publish).Changes<PublishActivity>("Show an activity to residents");
        activities.MapPost("{id:guid}/reschedule", Reschedule).Changes<RescheduleActivity>("Give an activity another time");
        activities.MapPost("{id:guid}/postpone", Postpone).Changes<PostponeActivity>("Put an activity off without a new date");
        activities.MapPost("{id:guid}/cancel", Cancel).Changes<CancelActivity>("Give an activity up");
    }

    private static async Task<IResult> Draft(ActivityInput body, IMediator mediator, CancellationToken ct) =>
        Respond.Created(await mediator.Send(new DraftActivity(body), ct), Collection);

    private static async Task<IResult> List(
        PageQuery page,
        string? q,
        DateTimeOffset? from,
        DateTimeOffset? to,
        ActivityState? state,
        string? form,
        Guid? communityId,
        Guid? measureId,
        Guid? seriesId,
        Guid? placeId,
        Guid? needId,
        Guid? lead,
        TargetGroup? targetGroup,
        ActivityKind? kind,
        ParticipationLevel? participationLevel,
        bool? outsidePlan,
        bool? forMinors,
        IMediator mediator,
        CancellationToken ct)
    {
        var filter = new ActivityFilter(state, form, communityId, measureId, seriesId, placeId, needId, lead, targetGroup, kind, participationLevel, outsidePlan, forMinors);
        return Respond.Listed(await mediator.Send(new ListActivities(page.Page, q, filter, from, to), ct));
    }

    private static async Task<IResult> Get(Guid id, IMediator mediator, CancellationToken ct) =>
        Respond.Found(await mediator.Send(new GetActivity(id), ct));

    private static async Task<IResult> Template(Guid measureId, IMediator mediator, CancellationToken ct) =>
        Results.Ok(await mediator.Send(new GetActivityTemplate(measureId), ct));

    private static async Task<IResult> Describe(Guid id, ActivityInput body, IfMatch ifMatch, IMediator mediator, CancellationToken ct) =>
        Respond.Changed(await mediator.Send(new DescribeActivity(id, ifMatch.Version, body), ct));

    private static async Task<IResult> Publish(Guid id, IfMatch ifMatch, IMediator mediator, CancellationToken ct) =>
        Respond.Changed(await mediator.Send(new PublishActivity(id, ifMatch.Version), ct));

    private static async Task<IResult> Reschedule(Guid id, NewTimeInput body, IfMatch ifMatch, IMediator mediator, CancellationToken ct) =>
        Respond.Changed(await mediator.Send(new RescheduleActivity(id, ifMatch.Version, body), ct));

    private static async Task<IResult> Postpone(Guid id, DeviationInput body, IfMatch ifMatch, IMediator mediator, CancellationToken ct) =>
        Respond.Changed(await mediator.Send(new PostponeActivity(id, ifMatch.Version, body), ct));

    private static async Task<IResult> Cancel(Guid id, DeviationInput body, IfMatch ifMatch, IMediator mediator, CancellationToken ct) =>
        Respond.Changed(await mediator.Send(new CancelActivity(id, ifMatch.Version, body), ct));
}
