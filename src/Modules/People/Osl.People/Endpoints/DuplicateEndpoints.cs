using MediatR;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Osl.BuildingBlocks.Application;
using Osl.BuildingBlocks.Web;
using Osl.People.Application.Duplicates;
using Osl.People.Domain.Duplicates;

namespace Osl.People.Endpoints;

internal static class DuplicateEndpoints
{
    public static void Map(IEndpointRouteBuilder api)
    {
        var duplicates = api.Resource("person-duplicates", "Duplicates");
        duplicates.MapGet("", List).Reads<ListDuplicates, Page<DuplicateView>>("List records that look like one person's");
        duplicates.MapGet("{id:guid}", Get).Reads<GetDuplicate, DuplicateView>("Read a pair of records that look alike");
        duplicates.MapPost("{id:guid}/dismissal", Dismiss).Changes<DismissDuplicate>("Say that two records are of two people");
        api.Resource("persons", "Duplicates").MapPost("{id:guid}/merger", Merge).Changes<MergePersons>(
            "Make one record of two",
            "What the kept record lacks is filled in from the other one; consents, guardians and all that other modules hold follow. The id of the other one leads to the kept one from then on. It cannot be undone.");
    }

    private static async Task<IResult> List(PageQuery page, DuplicateStatus? status, Guid? personId, IMediator mediator, CancellationToken ct) =>
        Respond.Listed(await mediator.Send(new ListDuplicates(page.Page, status, personId), ct));

    private static async Task<IResult> Get(Guid id, IMediator mediator, CancellationToken ct) =>
        Respond.Found(await mediator.Send(new GetDuplicate(id), ct));

    private static async Task<IResult> Dismiss(Guid id, IfMatch ifMatch, IMediator mediator, CancellationToken ct) =>
        Respond.Changed(await mediator.Send(new DismissDuplicate(id, ifMatch.Version), ct));

    private static async Task<IResult> Merge(Guid id, IfMatch ifMatch, MergerBody body, IMediator mediator, CancellationToken ct) =>
        Respond.Changed(await mediator.Send(new MergePersons(id, ifMatch.Version, body.MergedId), ct));
}

/// <summary>The record that goes.</summary>
internal sealed record MergerBody(Guid MergedId) : IExample<MergerBody>
{
    public static MergerBody Example { get; } = new(DuplicateView.Example.SecondId);
}
