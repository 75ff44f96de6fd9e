using MediatR;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Osl.BuildingBlocks.Application;
using Osl.BuildingBlocks.Web;
using Osl.Diagnosis.Application.Communities;
using Osl.Diagnosis.Domain.Communities;

namespace Osl.Diagnosis.Endpoints;

internal static class CommunityEndpoints
{
    private const string Collection = "communities";

    public static void Map(IEndpointRouteBuilder api)
    {
        var communities = api.Resource(Collection, "Communities");
        communities.MapPost("", Register).Creates<RegisterCommunity>("Register a community", "Territorial with at least one unit, categorial with at least one category, or both (rule DIA-01).");
        communities.MapGet("", List).Reads<ListCommunities, Page<CommunityListItem>>("List communities");
        communities.MapGet("{id:guid}", Get).Reads<GetCommunity, CommunityResponse>("Read a community");
        communities.MapPut("{id:guid}", Describe).Changes<DescribeCommunity>("Describe a community anew", "What is not given is cleared.");
        communities.MapPost("{id:guid}/activation", Activate).Changes<ActivateCommunity>("Begin the work with a community");
        communities.MapPut("{id:guid}/stage", ChangeStage).Changes<ChangeCommunityStage>("Move a community to another activity stage", "With the evidence that justifies it; the history stays with the community.");
        communities.MapPost("{id:guid}/archiving", Archive).Changes<ArchiveCommunity>("Archive a community", "Refused while a plan in force has measures for it (rule DIA-10).");
    }

    private static async Task<IResult> Register(RegisterCommunity body, IMediator mediator, CancellationToken ct) =>
        Respond.Created(await mediator.Send(body, ct), Collection);

    private static async Task<IResult> List(PageQuery page, string? q, CommunityKind? kind, CommunityStatus? status, ActivityStage? stage, Guid? municipalityId, IMediator mediator, CancellationToken ct) =>
        Respond.Listed(await mediator.Send(new ListCommunities(page.Page, q, kind, status, stage, municipalityId), ct));

    private static async Task<IResult> Get(Guid id, IMediator mediator, CancellationToken ct) =>
        Respond.Found(await mediator.Send(new GetCommunity(id), ct));

    private static async Task<IResult> Describe(Guid id, RegisterCommunity body, IfMatch ifMatch, IMediator mediator, CancellationToken ct) =>
        Respond.Changed(await mediator.Send(new DescribeCommunity(id, ifMatch.Version, body), ct));

    private static async Task<IResult> Activate(Guid id, IfMatch ifMatch, IMediator mediator, CancellationToken ct) =>
        Respond.Changed(await mediator.Send(new ActivateCommunity(id, ifMatch.Version), ct));

    private static async Task<IResult> ChangeStage(Guid id, StageBody body, IfMatch ifMatch, IMediator mediator, CancellationToken ct) =>
        Respond.Changed(await mediator.Send(new ChangeCommunityStage(id, ifMatch.Version, body.Stage, body.Evidence, body.ObservedOn), ct));

    private static async Task<IResult> Archive(Guid id, ReasonBody body, IfMatch ifMatch, IMediator mediator, CancellationToken ct) =>
        Respond.Changed(await mediator.Send(new ArchiveCommunity(id, ifMatch.Version, body.Reason), ct));
}

/// <summary>A move to another activity stage.</summary>
internal sealed record StageBody(ActivityStage Stage, string Evidence, DateOnly ObservedOn) : IExample<StageBody>
{
    public static StageBody Example { get; } = new(ActivityStage.Awakening, "Mieszkańcy sami zorganizowali piknik.", new DateOnly(2026, 3, 1));
}
