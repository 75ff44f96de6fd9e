using MediatR;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Osl.BuildingBlocks.Application;
using Osl.BuildingBlocks.Web;
using Osl.Planning.Application.Plans;
using Osl.Planning.Domain.Plans;

namespace Osl.Planning.Endpoints;

internal static class PlanEndpoints
{
    private const string Collection = "plans";

    public static void Map(IEndpointRouteBuilder api)
    {
        var plans = api.Resource(Collection, "Plans");
        plans.MapPost("", Draft).Creates<DraftPlan>("Draft a plan");
        plans.MapGet("", List).Reads<ListPlans, Page<PlanListItem>>("List plans in all their versions");
        plans.MapGet("{id:guid}", Get).Reads<GetPlan, PlanResponse>("Read a version of a plan");
        plans.MapPut("{id:guid}", Revise).Changes<RevisePlan>("Rewrite a draft");
        plans.MapDelete("{id:guid}", Discard).Changes<DiscardPlan>("Discard a draft");
        plans.MapPost("{id:guid}/submit", Submit).Changes<SubmitPlan>("Submit a draft for approval");
        plans.MapPost("{id:guid}/return", Return).Changes<ReturnPlan>("Return a submitted plan with a remark");
        plans.MapPost("{id:guid}/take-up", TakeUp).Changes<TakeUpPlan>("Take a returned plan up again");
        plans.MapPost("{id:guid}/approve", Approve).Changes<ApprovePlan>("Approve a submitted plan");
        plans.MapPost("{id:guid}/updates", StartUpdate).Creates<StartPlanUpdate>("Draft the next version of a plan in force");
        plans.MapGet("{id:guid}/diff", Compare).Reads<ComparePlans, PlanDiffResponse>("Compare two versions of a plan");
        plans.MapPost("{id:guid}/close", Close).Changes<ClosePlan>("Close a plan");
        plans.MapPost("{id:guid}/archive", Archive).Changes<ArchivePlan>("Archive a closed or superseded version");
    }

    private static async Task<IResult> Draft(PlanInput body, IMediator mediator, CancellationToken ct) =>
        Respond.Created(await mediator.Send(new DraftPlan(body), ct), Collection);

    private static async Task<IResult> List(
        PageQuery page,
        string? q,
        PlanState? state,
        Guid? familyId,
        Guid? municipalityId,
        DateOnly? inForceOn,
        IMediator mediator,
        CancellationToken ct) =>
        Respond.Listed(await mediator.Send(new ListPlans(page.Page, q, state, familyId, municipalityId, inForceOn), ct));

    private static async Task<IResult> Get(Guid id, IMediator mediator, CancellationToken ct) =>
        Respond.Found(await mediator.Send(new GetPlan(id), ct));

    private static async Task<IResult> Revise(Guid id, PlanInput body, IfMatch ifMatch, IMediator mediator, CancellationToken ct) =>
        Respond.Changed(await mediator.Send(new RevisePlan(id, ifMatch.Version, body), ct));

    private static async Task<IResult> Discard(Guid id, IfMatch ifMatch, IMediator mediator, CancellationToken ct) =>
        Respond.Changed(await mediator.Send(new DiscardPlan(id, ifMatch.Version), ct));

    private static async Task<IResult> Submit(Guid id, IfMatch ifMatch, IMediator mediator, CancellationToken ct) =>
        Respond.Changed(await mediator.Send(new SubmitPlan(id, ifMatch.Version), ct));

    private static async Task<IResult> Return(Guid id, RemarkInput body, IfMatch ifMatch, IMediator mediator, CancellationToken ct) =>
        Respond.Changed(await mediator.Send(new ReturnPlan(id, ifMatch.Version, body), ct));

    private static async Task<IResult> TakeUp(Guid id, AnswerInput body, IfMatch ifMatch, IMediator mediator, CancellationToken ct) =>
        Respond.Changed(await mediator.Send(new TakeUpPlan(id, ifMatch.Version, body), ct));

    private static async Task<IResult> Approve(Guid id, IfMatch ifMatch, IMediator mediator, CancellationToken ct) =>
        Respond.Changed(await mediator.Send(new ApprovePlan(id, ifMatch.Version), ct));

    private static async Task<IResult> StartUpdate(Guid id, PlanUpdateInput body, IMediator mediator, CancellationToken ct) =>
        Respond.Created(await mediator.Send(new StartPlanUpdate(id, body), ct), Collection);

    private static async Task<IResult> Compare(Guid id, Guid? against, IMediator mediator, CancellationToken ct) =>
        Results.Ok(await mediator.Send(new ComparePlans(id, against), ct));

    private static async Task<IResult> Close(Guid id, ClosingInput body, IfMatch ifMatch, IMediator mediator, CancellationToken ct) =>
        Respond.Changed(await mediator.Send(new ClosePlan(id, ifMatch.Version, body), ct));

    private static async Task<IResult> Archive(Guid id, IfMatch ifMatch, IMediator mediator, CancellationToken ct) =>
        Respond.Changed(await mediator.Send(new ArchivePlan(id, ifMatch.Version), ct));
}
