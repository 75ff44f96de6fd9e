using MediatR;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Osl.BuildingBlocks.Web;
using Osl.Planning.Application.Attachments;
using Osl.Planning.Application.Goals;
using Osl.Planning.Application.Indicators;

namespace Osl.Planning.Endpoints;

/// <summary>Goals, indicators and attachments; their ETag is the plan's.</summary>
internal static class PlanPartEndpoints
{
    public static void Map(IEndpointRouteBuilder api)
    {
        var goals = api.Resource("plans/{planId:guid}/goals", "Plans");
        goals.MapPost("", AddGoal).Creates<AddGoal>("Add a goal to a draft");
        goals.MapGet("{id:guid}", GetGoal).Reads<GetGoal, GoalResponse>("Read a goal");
        goals.MapPut("{id:guid}", ChangeGoal).Changes<ChangeGoal>("Rewrite a goal of a draft");
        goals.MapDelete("{id:guid}", RemoveGoal).Changes<RemoveGoal>("Take a goal out of a draft");

        var indicators = api.Resource("plans/{planId:guid}/indicators", "Plans");
        indicators.MapPost("", AddIndicator).Creates<AddIndicator>("Add an indicator to a draft");
        indicators.MapGet("{id:guid}", GetIndicator).Reads<GetIndicator, IndicatorResponse>("Read an indicator with its readings");
        indicators.MapPut("{id:guid}", ChangeIndicator).Changes<ChangeIndicator>("Rewrite an indicator of a draft");
        indicators.MapDelete("{id:guid}", RemoveIndicator).Changes<RemoveIndicator>("Take an indicator out of a draft");
        indicators.MapPut("{id:guid}/readings/{day}", Read).Changes<ReadIndicator>("Write down what an indicator shows on a day");

        var attachments = api.Resource("plans/{planId:guid}/attachments", "Plans");
        attachments.MapPost("", Attach).Creates<AttachDocument>("Note a document that belongs to a draft");
        attachments.MapGet("{id:guid}", GetAttachment).Reads<GetAttachment, AttachmentResponse>("Read a document's note");
        attachments.MapDelete("{id:guid}", Detach).Changes<DetachDocument>("Take a document's note out of a draft");
    }

    private static async Task<IResult> AddGoal(Guid planId, GoalInput body, IMediator mediator, CancellationToken ct) =>
        Respond.Created(await mediator.Send(new AddGoal(planId, body), ct), $"plans/{planId}/goals");

    private static async Task<IResult> GetGoal(Guid planId, Guid id, IMediator mediator, CancellationToken ct) =>
        Respond.Found(await mediator.Send(new GetGoal(planId, id), ct));

    private static async Task<IResult> ChangeGoal(Guid planId, Guid id, GoalInput body, IfMatch ifMatch, IMediator mediator, CancellationToken ct) =>
        Respond.Changed(await mediator.Send(new ChangeGoal(planId, id, ifMatch.Version, body), ct));

    private static async Task<IResult> RemoveGoal(Guid planId, Guid id, IfMatch ifMatch, IMediator mediator, CancellationToken ct) =>
        Respond.Changed(await mediator.Send(new RemoveGoal(planId, id, ifMatch.Version), ct));

    private static async Task<IResult> AddIndicator(Guid planId, IndicatorInput body, IMediator mediator, CancellationToken ct) =>
        Respond.Created(await mediator.Send(new AddIndicator(planId, body), ct), $"plans/{planId}/indicators");

    private static async Task<IResult> GetIndicator(Guid planId, Guid id, IMediator mediator, CancellationToken ct) =>
        Respond.Found(await mediator.Send(new GetIndicator(planId, id), ct));

    private static async Task<IResult> ChangeIndicator(Guid planId, Guid id, IndicatorInput body, IfMatch ifMatch, IMediator mediator, CancellationToken ct) =>
        Respond.Changed(await mediator.Send(new ChangeIndicator(planId, id, ifMatch.Version, body), ct));

    private static async Task<IResult> RemoveIndicator(Guid planId, Guid id, IfMatch ifMatch, IMediator mediator, CancellationToken ct) =>
        Respond.Changed(await mediator.Send(new RemoveIndicator(planId, id, ifMatch.Version), ct));

    private static async Task<IResult> Read(Guid planId, Guid id, DateOnly day, ReadingInput body, IfMatch ifMatch, IMediator mediator, CancellationToken ct) =>
        Respond.Changed(await mediator.Send(new ReadIndicator(planId, id, day, ifMatch.Version, body), ct));

    private static async Task<IResult> Attach(Guid planId, AttachmentInput body, IMediator mediator, CancellationToken ct) =>
        Respond.Created(await mediator.Send(new AttachDocument(planId, body), ct), $"plans/{planId}/attachments");

    private static async Task<IResult> GetAttachment(Guid planId, Guid id, IMediator mediator, CancellationToken ct) =>
        Respond.Found(await mediator.Send(new GetAttachment(planId, id), ct));

    private static async Task<IResult> Detach(Guid planId, Guid id, IfMatch ifMatch, IMediator mediator, CancellationToken ct) =>
        Respond.Changed(await mediator.Send(new DetachDocument(planId, id, ifMatch.Version), ct));
}
