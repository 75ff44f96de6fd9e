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
        communities.MapPost("", Register).Creates<RegisterCommunity>("Register a community");
        communities.MapGet("", List).Reads<ListCommunities, Page<CommunityListItem>>("List communities");
        communities.MapGet("{id:guid}", Get).Reads<GetCommunity, CommunityResponse>("Read a community");
    }

    private static async Task<IResult> Register(RegisterCommunity body, IMediator mediator, CancellationToken ct) =>
        Respond.Created(await mediator.Send(body, ct), Collection);

    private static async Task<IResult> List(PageQuery page, string? q, CommunityKind? kind, CommunityStatus? status, IMediator mediator, CancellationToken ct) =>
        Respond.Listed(await mediator.Send(new ListCommunities(page.Page, q, kind, status), ct));

    private static async Task<IResult> Get(Guid id, IMediator mediator, CancellationToken ct) =>
        Respond.Found(await mediator.Send(new GetCommunity(id), ct));
}
