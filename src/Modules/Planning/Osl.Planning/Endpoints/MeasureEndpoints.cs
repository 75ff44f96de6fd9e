using MediatR;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Osl.BuildingBlocks.Application;
using Osl.BuildingBlocks.Web;
using Osl.Planning.Application.Activities;
using Osl.Planning.Application.Measures;
using Osl.Planning.Application.Reports;
using Osl.Planning.Domain.Plans;

namespace Osl.Planning.Endpoints;

/// <summary>Measures of one plan, whose ETag is the plan's; and of all plans in force.</summary>
internal static class MeasureEndpoints
{
    public static void Map(IEndpointRouteBuilder api)
    {
        var measures = api.Resource("plans/{planId:guid}/measures", "Measures");
        measures.MapPost("", Add).Creates<AddMeasure>("Add a measure to a draft");
        measures.MapGet("{id:guid}", Get).Reads<GetMeasure, MeasureResponse>("Read a measure");
        measures.MapPut("{id:guid}", Change).Changes<ChangeMeasure>("Rewrite a measure of a draft");
        measures.MapDelete("{id:guid}", Remove).Changes<RemoveMeasure>("Take a measure out of a draft");
        measures.MapGet("{id:guid}/activities", ListActivities).Reads<ListMeasureActivities, Page<MeasureActivity>>("List the activities that were held for a measure", "The evidence of its progress, in numbers.");
        measures.MapPost("{id:guid}/start", Start).Changes<StartMeasure>("Start a measure of a plan in force");
        measures.MapPost("{id:guid}/complete", Complete).Changes<CompleteMeasure>("Say that a measure was carried out");
        measures.MapPost("{id:guid}/postpone", Postpone).Changes<PostponeMeasure>("Give a measure new dates");
        measures.MapPost("{id:guid}/cancel", Cancel).Changes<CancelMeasure>("Give a measure up");

        var all = api.Resource("measures", "Measures");
        all.MapGet("", List).Reads<ListMeasures, Page<MeasureListItem>>("List measures of a plan, or of the plans in force");
        all.MapGet("report", Report).Reads<ReportMeasures, MeasuresReport>("Count measures by kind, component, tool, strategy and principle");
    }

    private static async Task<IResult> Add(Guid planId, MeasureInput body, IMediator mediator, CancellationToken ct) =>
        Respond.Created(await mediator.Send(new AddMeasure(planId, body), ct), $"plans/{planId}/measures");

    private static async Task<IResult> Get(Guid planId, Guid id, IMediator mediator, CancellationToken ct) =>
        Respond.Found(await mediator.Send(new GetMeasure(planId, id), ct));

    private static async Task<IResult> ListActivities(Guid planId, Guid id, PageQuery page, IMediator mediator, CancellationToken ct) =>
        Respond.Listed(await mediator.Send(new ListMeasureActivities(page.Page, planId, id), ct));

    private static async Task<IResult> Change(Guid planId, Guid id, MeasureInput body, IfMatch ifMatch, IMediator mediator, CancellationToken ct) =>
        Respond.Changed(await mediator.Send(new ChangeMeasure(planId, id, ifMatch.Version, body), ct));

    private static async Task<IResult> Remove(Guid planId, Guid id, IfMatch ifMatch, IMediator mediator, CancellationToken ct) =>
        Respond.Changed(await mediator.Send(new RemoveMeasure(planId, id, ifMatch.Version), ct));

    private static async Task<IResult> Start(Guid planId, Guid id, IfMatch ifMatch, IMediator mediator, CancellationToken ct) =>
        Respond.Changed(await mediator.Send(new StartMeasure(planId, id, ifMatch.Version), ct));

    private static async Task<IResult> Complete(Guid planId, Guid id, CompletionInput body, IfMatch ifMatch, IMediator mediator, CancellationToken ct) =>
        Respond.Changed(await mediator.Send(new CompleteMeasure(planId, id, ifMatch.Version, body), ct));

    private static async Task<IResult> Postpone(Guid planId, Guid id, PostponementInput body, IfMatch ifMatch, IMediator mediator, CancellationToken ct) =>
        Respond.Changed(await mediator.Send(new PostponeMeasure(planId, id, ifMatch.Version, body), ct));

    private static async Task<IResult> Cancel(Guid planId, Guid id, CancellationInput body, IfMatch ifMatch, IMediator mediator, CancellationToken ct) =>
        Respond.Changed(await mediator.Send(new CancelMeasure(planId, id, ifMatch.Version, body), ct));

    private static async Task<IResult> List(
        PageQuery page,
        Guid? planId,
        MeasureState? state,
        StatutoryKind? kind,
        OslComponent? component,
        OslTool? tool,
        OslStrategy? strategy,
        Principle? principle,
        Guid? communityId,
        Guid? municipalityId,
        Guid? responsibleId,
        IMediator mediator,
        CancellationToken ct) =>
        Respond.Listed(await mediator.Send(
            new ListMeasures(page.Page, planId, state, kind, component, tool, strategy, principle, communityId, municipalityId, responsibleId), ct));

    private static async Task<IResult> Report(Guid? planId, DateOnly? from, DateOnly? to, Guid? municipalityId, IMediator mediator, CancellationToken ct) =>
        Results.Ok(await mediator.Send(new ReportMeasures(planId, from, to, municipalityId), ct));
}
