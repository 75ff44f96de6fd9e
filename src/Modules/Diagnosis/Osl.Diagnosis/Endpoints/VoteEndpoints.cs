using MediatR;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Osl.BuildingBlocks.Application;
using Osl.BuildingBlocks.Web;
using Osl.Diagnosis.Application.Consultations;

namespace Osl.Diagnosis.Endpoints;

internal static class VoteEndpoints
{
    public static void Map(IEndpointRouteBuilder api)
    {
        var consultation = api.Resource("consultations/{consultationId:guid}", "Consultations");
        consultation.MapPost("votes", Cast).Creates<CastVote>("Take in a vote", "One a person, while the consultation is open (rule DIA-11). A ballot is counted and never shown.");
        consultation.MapPost("paper-batches", EnterBatch).Creates<EnterPaperBatch>("Enter a batch of paper ballots", "A line a ballot, each batch once, while the consultation is open (rule DIA-11).");
        consultation.MapGet("paper-batches", ListBatches).Reads<ListPaperBatches, Page<PaperBatchResponse>>("List the batches of paper ballots");
        consultation.MapGet("paper-batches/{id:guid}", GetBatch).Reads<GetPaperBatch, PaperBatchResponse>("Read a batch of paper ballots");
        consultation.MapGet("vote-result", Result).Reads<GetVoteResult, VoteResult>("Read the result of the vote");
    }

    private static async Task<IResult> Cast(Guid consultationId, VoteBody body, IMediator mediator, CancellationToken ct) =>
        Respond.Created(await mediator.Send(new CastVote(consultationId, body.PersonId, body.NeedIds), ct), $"consultations/{consultationId}/votes");

    private static async Task<IResult> EnterBatch(Guid consultationId, PaperBatchBody body, IMediator mediator, CancellationToken ct) =>
        Respond.Created(await mediator.Send(new EnterPaperBatch(consultationId, body.Number, body.Lines), ct), $"consultations/{consultationId}/paper-batches");

    private static async Task<IResult> ListBatches(PageQuery page, Guid consultationId, IMediator mediator, CancellationToken ct) =>
        Respond.Listed(await mediator.Send(new ListPaperBatches(consultationId, page.Page), ct));

    private static async Task<IResult> GetBatch(Guid consultationId, Guid id, IMediator mediator, CancellationToken ct) =>
        Respond.Found(await mediator.Send(new GetPaperBatch(consultationId, id), ct));

    private static async Task<IResult> Result(Guid consultationId, IMediator mediator, CancellationToken ct) =>
        Results.Ok(await mediator.Send(new GetVoteResult(consultationId), ct));
}

/// <summary>A vote on what comes first.</summary>
internal sealed record VoteBody(Guid PersonId, IReadOnlyList<Guid> NeedIds) : IExample<VoteBody>
{
    public static VoteBody Example { get; } = new(new Guid("0199d0c2-0000-7000-8000-0000000000e1"), [new Guid("0199d0c2-0000-7000-8000-000000000041")]);
}

/// <summary>A batch of paper ballots.</summary>
internal sealed record PaperBatchBody(string Number, IReadOnlyList<PaperLine> Lines) : IExample<PaperBatchBody>
{
    public static PaperBatchBody Example { get; } = new("Urna 1", [new PaperLine(1, [new Guid("0199d0c2-0000-7000-8000-000000000041")])]);
}
