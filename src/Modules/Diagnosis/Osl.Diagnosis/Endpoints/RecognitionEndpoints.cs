using MediatR;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Osl.BuildingBlocks.Application;
using Osl.BuildingBlocks.Web;
using Osl.Diagnosis.Application.Recognition;
using Osl.Diagnosis.Domain.FieldNotes;
using Osl.Diagnosis.Domain.Recognition;

namespace Osl.Diagnosis.Endpoints;

internal static class RecognitionEndpoints
{
    private const string Collection = "recognition-entries";

    public static void Map(IEndpointRouteBuilder api)
    {
        api.Resource("communities/{communityId:guid}/recognition-entries", "Journal").MapPost("", Record)
            .Creates<RecordRecognition>("Journal a need or a potential", "Cites at least one source (rule DIA-02). An entry of the kind Need opens a need, unless it names the one that it is further evidence of.");
        var entries = api.Resource(Collection, "Journal");
        entries.MapGet("", List).Reads<ListRecognitions, Page<RecognitionResponse>>("List the journal of needs and potential");
        entries.MapGet("{id:guid}", Get).Reads<GetRecognition, RecognitionResponse>("Read an entry of the journal");
        entries.MapPut("{id:guid}", Revise).Changes<ReviseRecognition>("Correct an entry of the journal");
        entries.MapPost("{id:guid}/withdrawal", Withdraw).Changes<WithdrawRecognition>("Withdraw an entry of the journal", "It stays readable, with the reason.");
    }

    private static async Task<IResult> Record(Guid communityId, RecognitionBody body, IMediator mediator, CancellationToken ct) =>
        Respond.Created(await mediator.Send(new RecordRecognition(communityId, body.Kind, body.NeedId, body.Fields()), ct), Collection);

    private static async Task<IResult> List(PageQuery page, Guid? communityId, Guid? needId, RecognitionKind? kind, RecognitionScope? scope, ProblemDomain? domain, ContactChannel? channel, DateOnly? from, DateOnly? to, bool? withdrawn, string? q, IMediator mediator, CancellationToken ct) =>
        Respond.Listed(await mediator.Send(new ListRecognitions(communityId, needId, kind, scope, domain, channel, from, to, withdrawn, q, page.Page), ct));

    private static async Task<IResult> Get(Guid id, IMediator mediator, CancellationToken ct) =>
        Respond.Found(await mediator.Send(new GetRecognition(id), ct));

    private static async Task<IResult> Revise(Guid id, RecognitionFields body, IfMatch ifMatch, IMediator mediator, CancellationToken ct) =>
        Respond.Changed(await mediator.Send(new ReviseRecognition(id, ifMatch.Version, body), ct));

    private static async Task<IResult> Withdraw(Guid id, ReasonBody body, IfMatch ifMatch, IMediator mediator, CancellationToken ct) =>
        Respond.Changed(await mediator.Send(new WithdrawRecognition(id, ifMatch.Version, body.Reason), ct));
}
