using MediatR;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Osl.BuildingBlocks.Application;
using Osl.BuildingBlocks.Web;
using Osl.Diagnosis.Application.Resources;
using Osl.Diagnosis.Domain.Resources;

namespace Osl.Diagnosis.Endpoints;

internal static class ResourceEndpoints
{
    private const string Collection = "resources";

    public static void Map(IEndpointRouteBuilder api)
    {
        var resources = api.Resource(Collection, "Resource map");
        resources.MapPost("", Add).Creates<ListResource>("Put a resource on the map", "A person's skill names the person by id alone (rule DIA-17).");
        resources.MapGet("", List).Reads<ListResources, Page<ResourceResponse>>("List the resource map");
        resources.MapGet("{id:guid}", Get).Reads<GetResource, ResourceResponse>("Read an entry of the resource map");
        resources.MapPut("{id:guid}", Revise).Changes<ReviseResource>("Describe a resource anew");
        resources.MapPost("{id:guid}/withdrawal", Withdraw).Changes<WithdrawResource>("Take a resource off the map");
    }

    private static async Task<IResult> Add(ResourceFields body, IMediator mediator, CancellationToken ct) =>
        Respond.Created(await mediator.Send(new ListResource(body), ct), Collection);

    private static async Task<IResult> List(PageQuery page, ResourceKind? kind, ResourceStatus? status, Guid? communityId, Guid? municipalityId, string? q, IMediator mediator, CancellationToken ct) =>
        Respond.Listed(await mediator.Send(new ListResources(kind, status, communityId, municipalityId, q, page.Page), ct));

    private static async Task<IResult> Get(Guid id, IMediator mediator, CancellationToken ct) =>
        Respond.Found(await mediator.Send(new GetResource(id), ct));

    private static async Task<IResult> Revise(Guid id, ResourceFields body, IfMatch ifMatch, IMediator mediator, CancellationToken ct) =>
        Respond.Changed(await mediator.Send(new ReviseResource(id, ifMatch.Version, body), ct));

    private static async Task<IResult> Withdraw(Guid id, IfMatch ifMatch, IMediator mediator, CancellationToken ct) =>
        Respond.Changed(await mediator.Send(new WithdrawResource(id, ifMatch.Version), ct));
}
