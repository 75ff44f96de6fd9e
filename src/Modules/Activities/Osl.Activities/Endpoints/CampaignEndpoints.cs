using MediatR;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Osl.Activities.Application.Campaigns;
using Osl.Activities.Domain.Campaigns;
using Osl.BuildingBlocks.Application;
using Osl.BuildingBlocks.Web;

namespace Osl.Activities.Endpoints;

internal static class CampaignEndpoints
{
    private const string Collection = "campaigns";

    public static void Map(IEndpointRouteBuilder api)
    {
        var campaigns = api.Resource(Collection, "Campaigns");
        campaigns.MapPost("", Draft).Creates<DraftCampaign>("Draft a campaign");
        campaigns.MapGet("", List).Reads<ListCampaigns, Page<CampaignResponse>>("List campaigns");
        campaigns.MapGet("{id:guid}", Get).Reads<GetCampaign, CampaignResponse>("Read a campaign");
        campaigns.MapPut("{id:guid}", Revise).Changes<ReviseCampaign>("Rewrite a campaign that is not over");
        campaigns.MapPost("{id:guid}/start", Start).Changes<StartCampaign>("Start a campaign");
        campaigns.MapPost("{id:guid}/finish", Finish).Changes<FinishCampaign>("Say that a campaign is over");
        campaigns.MapPost("{id:guid}/evaluate", Evaluate).Changes<EvaluateCampaign>("Say whom a campaign reached and what came of it");
    }

    private static async Task<IResult> Draft(CampaignInput body, IMediator mediator, CancellationToken ct) =>
        Respond.Created(await mediator.Send(new DraftCampaign(body), ct), Collection);

    private static async Task<IResult> List(PageQuery page, string? q, CampaignState? state, Guid? communityId, IMediator mediator, CancellationToken ct) =>
        Respond.Listed(await mediator.Send(new ListCampaigns(page.Page, q, state, communityId), ct));

    private static async Task<IResult> Get(Guid id, IMediator mediator, CancellationToken ct) =>
        Respond.Found(await mediator.Send(new GetCampaign(id), ct));

    private static async Task<IResult> Revise(Guid id, CampaignInput body, IfMatch ifMatch, IMediator mediator, CancellationToken ct) =>
        Respond.Changed(await mediator.Send(new ReviseCampaign(id, ifMatch.Version, body), ct));

    private static async Task<IResult> Start(Guid id, IfMatch ifMatch, IMediator mediator, CancellationToken ct) =>
        Respond.Changed(await mediator.Send(new StartCampaign(id, ifMatch.Version), ct));

    private static async Task<IResult> Finish(Guid id, IfMatch ifMatch, IMediator mediator, CancellationToken ct) =>
        Respond.Changed(await mediator.Send(new FinishCampaign(id, ifMatch.Version), ct));

    private static async Task<IResult> Evaluate(Guid id, CampaignEvaluation body, IfMatch ifMatch, IMediator mediator, CancellationToken ct) =>
        Respond.Changed(await mediator.Send(new EvaluateCampaign(id, ifMatch.Version, body), ct));
}
