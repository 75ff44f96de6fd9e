using MediatR;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Osl.BuildingBlocks.Application;
using Osl.BuildingBlocks.Web;
using Osl.Diagnosis.Application.Needs;
using Osl.Diagnosis.Domain.Needs;
using Osl.Diagnosis.Domain.Recognition;

namespace Osl.Diagnosis.Endpoints;

internal static class NeedEndpoints
{
    public static void Map(IEndpointRouteBuilder api)
    {
        var needs = api.Resource("needs", "Needs");
        needs.MapGet("", List).Reads<ListNeeds, Page<NeedResponse>>("List needs");
        needs.MapGet("{id:guid}", Get).Reads<GetNeed, NeedResponse>("Read a need");
        needs.MapPost("{id:guid}/confirmation", Confirm).Changes<ConfirmNeed>("Confirm a need", "Residents say that it is theirs.");
        needs.MapPut("{id:guid}/rank", Prioritise).Changes<PrioritiseNeed>("Give a need its rank", "Its place among the needs of its community, 1 first; a later vote may give it another.");
        needs.MapPost("{id:guid}/addressing", Address).Changes<AddressNeed>("Say that a need was addressed");
        needs.MapPost("{id:guid}/closing", Close).Changes<CloseNeed>("Close a need", "With an outcome and a reason (rule DIA-09).");
    }

    private static async Task<IResult> List(PageQuery page, Guid? communityId, NeedStatus? status, RecognitionScope? scope, ProblemDomain? domain, NeedOutcome? outcome, string? q, IMediator mediator, CancellationToken ct) =>
        Respond.Listed(await mediator.Send(new ListNeeds(communityId, status, scope, domain, outcome, q, page.Page), ct));

    private static async Task<IResult> Get(Guid id, IMediator mediator, CancellationToken ct) =>
        Respond.Found(await mediator.Send(new GetNeed(id), ct));

    private static async Task<IResult> Confirm(Guid id, IfMatch ifMatch, IMediator mediator, CancellationToken ct) =>
        Respond.Changed(await mediator.Send(new ConfirmNeed(id, ifMatch.Version), ct));

    private static async Task<IResult> Prioritise(Guid id, RankBody body, IfMatch ifMatch, IMediator mediator, CancellationToken ct) =>
        Respond.Changed(await mediator.Send(new PrioritiseNeed(id, ifMatch.Version, body.Rank), ct));

    private static async Task<IResult> Address(Guid id, IfMatch ifMatch, IMediator mediator, CancellationToken ct) =>
        Respond.Changed(await mediator.Send(new AddressNeed(id, ifMatch.Version), ct));

    private static async Task<IResult> Close(Guid id, NeedClosingBody body, IfMatch ifMatch, IMediator mediator, CancellationToken ct) =>
        Respond.Changed(await mediator.Send(new CloseNeed(id, ifMatch.Version, body.Outcome, body.Reason), ct));
}

/// <summary>The place of a need.</summary>
internal sealed record RankBody(int Rank) : IExample<RankBody>
{
    public static RankBody Example { get; } = new(1);
}

/// <summary>How a need ended, and why.</summary>
internal sealed record NeedClosingBody(NeedOutcome? Outcome = null, string? Reason = null) : IExample<NeedClosingBody>
{
    public static NeedClosingBody Example { get; } = new(NeedOutcome.Met, "Świetlica działa przez całą zimę.");
}
