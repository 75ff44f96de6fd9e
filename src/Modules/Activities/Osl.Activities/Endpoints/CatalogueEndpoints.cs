using MediatR;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Osl.Activities.Application.Catalogue;
using Osl.Activities.Domain.Activities;
using Osl.BuildingBlocks.Application;
using Osl.BuildingBlocks.Web;

namespace Osl.Activities.Endpoints;

/// <summary>What a centre offers its residents, for everybody and without a log-in.</summary>
internal static class CatalogueEndpoints
{
    private static readonly SharedAnswer ForAMinute = new(60);

    public static void Map(IEndpointRouteBuilder api)
    {
        var catalogue = api.Resource("public/centres/{centreId:guid}/catalogue", "Public").AddEndpointFilter<RouteGroupBuilder, AsAnyone>().WithMetadata(ForAMinute);
        catalogue.MapGet("", List).Reads<ListSupportiveActions, CataloguePage>("Search a centre's supportive actions");
        catalogue.MapGet("{id:guid}", Get).Reads<GetSupportiveAction, SupportiveActionListing>("Read one of a centre's supportive actions");
    }

    private static async Task<IResult> List(
        Guid centreId,
        PageQuery page,
        string? q,
        DateOnly? from,
        DateOnly? to,
        string? form,
        ActivityKind? kind,
        TargetGroup? targetGroup,
        Guid? needId,
        Guid? communityId,
        Guid? seriesId,
        Guid? placeId,
        string? place,
        AccessibilityFeature? accessibility,
        bool? forMinors,
        bool? facets,
        IfNoneMatch ifNoneMatch,
        IMediator mediator,
        CancellationToken ct)
    {
        var filter = new CatalogueFilter(q, from, to, form, kind, targetGroup, needId, communityId, seriesId, placeId, place, accessibility, forMinors);
        var found = await mediator.Send(new ListSupportiveActions(page.Page, filter, facets == true, ifNoneMatch.Freshness), ct);
        return Respond.Listed(new Tagged<Page<SupportiveActionListing>>(found.Tag, found.Content?.Page), found.Content is { } content ? content.Of : null);
    }

    private static async Task<IResult> Get(Guid centreId, Guid id, IfNoneMatch ifNoneMatch, IMediator mediator, CancellationToken ct) =>
        Respond.Found(await mediator.Send(new GetSupportiveAction(id, ifNoneMatch.Freshness), ct));
}
