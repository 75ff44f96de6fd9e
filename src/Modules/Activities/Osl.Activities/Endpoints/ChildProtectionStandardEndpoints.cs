using MediatR;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Osl.Activities.Application.Standards;
using Osl.BuildingBlocks.Application;
using Osl.BuildingBlocks.Web;

namespace Osl.Activities.Endpoints;

internal static class ChildProtectionStandardEndpoints
{
    private const string Collection = "child-protection-standards";

    public static void Map(IEndpointRouteBuilder api)
    {
        var standards = api.Resource(Collection, "Child protection");
        standards.MapPost("", Adopt).Creates<AdoptChildProtectionStandard>("Write down the centre's child-protection standard");
        standards.MapGet("", List).Reads<ListChildProtectionStandards, Page<StandardResponse>>("List the centre's child-protection standard");
        standards.MapGet("{id:guid}", Get).Reads<GetChildProtectionStandard, StandardResponse>("Read the child-protection standard and its reviews");
        standards.MapPost("{id:guid}/reviews", Review).Changes<ReviewChildProtectionStandard>("Write down a review of the standard");
    }

    private static async Task<IResult> Adopt(AdoptionInput body, IMediator mediator, CancellationToken ct) =>
        Respond.Created(await mediator.Send(new AdoptChildProtectionStandard(body), ct), Collection);

    private static async Task<IResult> List(PageQuery page, IMediator mediator, CancellationToken ct) =>
        Respond.Listed(await mediator.Send(new ListChildProtectionStandards(page.Page), ct));

    private static async Task<IResult> Get(Guid id, IMediator mediator, CancellationToken ct) =>
        Respond.Found(await mediator.Send(new GetChildProtectionStandard(id), ct));

    private static async Task<IResult> Review(Guid id, StandardReviewInput body, IfMatch ifMatch, IMediator mediator, CancellationToken ct) =>
        Respond.Changed(await mediator.Send(new ReviewChildProtectionStandard(id, ifMatch.Version, body), ct));
}
