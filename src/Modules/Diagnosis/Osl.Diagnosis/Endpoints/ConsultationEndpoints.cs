using MediatR;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Osl.BuildingBlocks.Application;
using Osl.BuildingBlocks.Web;
using Osl.Diagnosis.Application.Consultations;
using Osl.Diagnosis.Domain.Consultations;

namespace Osl.Diagnosis.Endpoints;

internal static class ConsultationEndpoints
{
    private const string Collection = "consultations";

    public static void Map(IEndpointRouteBuilder api)
    {
        var consultations = api.Resource(Collection, "Consultations");
        consultations.MapPost("", Draft).Creates<DraftConsultation>("Draft a consultation");
        consultations.MapGet("", List).Reads<ListConsultations, Page<ConsultationResponse>>("List consultations");
        consultations.MapGet("{id:guid}", Get).Reads<GetConsultation, ConsultationResponse>("Read a consultation");
        consultations.MapPut("{id:guid}", Revise).Changes<ReviseConsultation>("Change a consultation that is not announced");
        consultations.MapPost("{id:guid}/announcement", Announce).Changes<AnnounceConsultation>("Announce a consultation", "A diagnosis that it is about is put to consultation, once it has a conclusion on needs and one on potential (rule DIA-03).");
        consultations.MapPost("{id:guid}/opening", Open).Changes<OpenConsultation>("Open a consultation for opinions and votes");
        consultations.MapPost("{id:guid}/closing", Close).Changes<CloseConsultation>("Close a consultation");
        consultations.MapPost("{id:guid}/report", Report).Changes<ReportConsultation>("Report a consultation back to residents", "Every opinion has its official answer by then (rule DIA-05).");
    }

    private static async Task<IResult> Draft(ConsultationFields body, IMediator mediator, CancellationToken ct) =>
        Respond.Created(await mediator.Send(new DraftConsultation(body), ct), Collection);

    private static async Task<IResult> List(PageQuery page, Guid? communityId, Guid? diagnosisId, ConsultationStatus? status, string? q, IMediator mediator, CancellationToken ct) =>
        Respond.Listed(await mediator.Send(new ListConsultations(communityId, diagnosisId, status, q, page.Page), ct));

    private static async Task<IResult> Get(Guid id, IMediator mediator, CancellationToken ct) =>
        Respond.Found(await mediator.Send(new GetConsultation(id), ct));

    private static async Task<IResult> Revise(Guid id, ConsultationFields body, IfMatch ifMatch, IMediator mediator, CancellationToken ct) =>
        Respond.Changed(await mediator.Send(new ReviseConsultation(id, ifMatch.Version, body), ct));

    private static async Task<IResult> Announce(Guid id, IfMatch ifMatch, IMediator mediator, CancellationToken ct) =>
        Respond.Changed(await mediator.Send(new AnnounceConsultation(id, ifMatch.Version), ct));

    private static async Task<IResult> Open(Guid id, IfMatch ifMatch, IMediator mediator, CancellationToken ct) =>
        Respond.Changed(await mediator.Send(new OpenConsultation(id, ifMatch.Version), ct));

    private static async Task<IResult> Close(Guid id, IfMatch ifMatch, IMediator mediator, CancellationToken ct) =>
        Respond.Changed(await mediator.Send(new CloseConsultation(id, ifMatch.Version), ct));

    private static async Task<IResult> Report(Guid id, ReportBody body, IfMatch ifMatch, IMediator mediator, CancellationToken ct) =>
        Respond.Changed(await mediator.Send(new ReportConsultation(id, ifMatch.Version, body.Report), ct));
}

/// <summary>What a consultation brought.</summary>
internal sealed record ReportBody(string Report) : IExample<ReportBody>
{
    public static ReportBody Example { get; } = new("Wpłynęło 18 opinii. Najwięcej głosów dostało miejsce spotkań na zimę.");
}
