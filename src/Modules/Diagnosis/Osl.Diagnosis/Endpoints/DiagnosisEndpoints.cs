using MediatR;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Osl.BuildingBlocks.Application;
using Osl.BuildingBlocks.Web;
using Osl.Diagnosis.Application.Diagnoses;
using Osl.Diagnosis.Domain.Diagnoses;
using Osl.Diagnosis.Domain.Recognition;

namespace Osl.Diagnosis.Endpoints;

internal static class DiagnosisEndpoints
{
    private const string Collection = "diagnoses";

    public static void Map(IEndpointRouteBuilder api)
    {
        var diagnoses = api.Resource(Collection, "Diagnoses");
        diagnoses.MapPost("", Draft).Creates<DraftDiagnosis>("Draft a diagnosis");
        diagnoses.MapGet("", List).Reads<ListDiagnoses, Page<DiagnosisListItem>>("List versions of diagnoses");
        diagnoses.MapGet("{id:guid}", Get).Reads<GetDiagnosis, DiagnosisResponse>("Read a version of a diagnosis");
        diagnoses.MapPut("{id:guid}", Revise).Changes<ReviseDiagnosis>("Change the text of a diagnosis", "An adopted text does not change (rule DIA-06).");
        diagnoses.MapPost("{id:guid}/adoption", Adopt).Changes<AdoptDiagnosis>("Adopt a diagnosis", "After its consultation is reported (rule DIA-05). It supersedes its last version, and tells the plans of a material change.");
        diagnoses.MapPost("{id:guid}/versions", Next).Creates<DraftNextVersion>("Draft the next version of a diagnosis", "It begins as the adopted one; each version has one next (rule DIA-18).");
        diagnoses.MapPut("{id:guid}/material-change", Declare).Changes<DeclareMaterialChange>("Declare a material change of conclusions", "Names the conclusions of the new version that changed (rule DIA-19).");
        diagnoses.MapPost("{diagnosisId:guid}/conclusions", Conclude).Creates<AddConclusion>("Add a conclusion", "The ETag is the diagnosis's.");
        diagnoses.MapPut("{diagnosisId:guid}/conclusions/{id:guid}", ReviseOne).Changes<ReviseConclusion>("Change a conclusion", "The ETag is the diagnosis's.");
        diagnoses.MapDelete("{diagnosisId:guid}/conclusions/{id:guid}", RemoveOne).Changes<RemoveConclusion>("Take a conclusion out", "The ETag is the diagnosis's.");
    }

    private static async Task<IResult> Draft(DiagnosisBody body, IMediator mediator, CancellationToken ct) =>
        Respond.Created(await mediator.Send(new DraftDiagnosis(body.Scope, body.Fields()), ct), Collection);

    private static async Task<IResult> List(PageQuery page, RecognitionScope? scope, DiagnosisStatus? status, bool? materialChange, string? q, IMediator mediator, CancellationToken ct) =>
        Respond.Listed(await mediator.Send(new ListDiagnoses(scope, status, materialChange, q, page.Page), ct));

    private static async Task<IResult> Get(Guid id, IMediator mediator, CancellationToken ct) =>
        Respond.Found(await mediator.Send(new GetDiagnosis(id), ct));

    private static async Task<IResult> Revise(Guid id, DiagnosisFields body, IfMatch ifMatch, IMediator mediator, CancellationToken ct) =>
        Respond.Changed(await mediator.Send(new ReviseDiagnosis(id, ifMatch.Version, body), ct));

    private static async Task<IResult> Adopt(Guid id, AdoptionBody body, IfMatch ifMatch, IMediator mediator, CancellationToken ct) =>
        Respond.Changed(await mediator.Send(new AdoptDiagnosis(id, ifMatch.Version, body.AdoptedOn), ct));

    private static async Task<IResult> Next(Guid id, IMediator mediator, CancellationToken ct) =>
        Respond.Created(await mediator.Send(new DraftNextVersion(id), ct), Collection);

    private static async Task<IResult> Declare(Guid id, MaterialChangeBody body, IfMatch ifMatch, IMediator mediator, CancellationToken ct) =>
        Respond.Changed(await mediator.Send(new DeclareMaterialChange(id, ifMatch.Version, body.ConclusionIds, body.Reason), ct));

    private static async Task<IResult> Conclude(Guid diagnosisId, ConclusionFields body, IMediator mediator, CancellationToken ct) =>
        Respond.Created(await mediator.Send(new AddConclusion(diagnosisId, body), ct), $"{Collection}/{diagnosisId}/conclusions");

    private static async Task<IResult> ReviseOne(Guid diagnosisId, Guid id, ConclusionFields body, IfMatch ifMatch, IMediator mediator, CancellationToken ct) =>
        Respond.Changed(await mediator.Send(new ReviseConclusion(diagnosisId, id, ifMatch.Version, body), ct));

    private static async Task<IResult> RemoveOne(Guid diagnosisId, Guid id, IfMatch ifMatch, IMediator mediator, CancellationToken ct) =>
        Respond.Changed(await mediator.Send(new RemoveConclusion(diagnosisId, id, ifMatch.Version), ct));
}

/// <summary>When a diagnosis was adopted and handed to the authorities.</summary>
internal sealed record AdoptionBody(DateOnly AdoptedOn) : IExample<AdoptionBody>
{
    public static AdoptionBody Example { get; } = new(new DateOnly(2026, 5, 4));
}

/// <summary>Which conclusions changed materially, and why.</summary>
internal sealed record MaterialChangeBody(IReadOnlyList<Guid> ConclusionIds, string Reason) : IExample<MaterialChangeBody>
{
    public static MaterialChangeBody Example { get; } = new([new Guid("0199d0c2-0000-7000-8000-0000000000d1")], "Zamknięto jedyny zakład pracy w gminie.");
}
