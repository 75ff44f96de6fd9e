using MediatR;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Osl.Activities.Application.Attendance;
using Osl.Activities.Application.Education;
using Osl.BuildingBlocks.Application;
using Osl.BuildingBlocks.Web;

namespace Osl.Activities.Endpoints;

internal static class EducationEndpoints
{
    private const string Collection = "education-programmes";

    public static void Map(IEndpointRouteBuilder api)
    {
        var programmes = api.Resource(Collection, "Community education");
        programmes.MapPost("", Draw).Creates<DrawProgramme>("Draw up a programme of community education");
        programmes.MapGet("", List).Reads<ListProgrammes, Page<ProgrammeResponse>>("List programmes of community education");
        programmes.MapGet("{id:guid}", Get).Reads<GetProgramme, ProgrammeResponse>("Read a programme");
        programmes.MapPut("{id:guid}", Revise).Changes<ReviseProgramme>("Rewrite a programme");
        programmes.MapGet("{id:guid}/certificate", Certify).Reads<GetProgrammeCertificate, CertificateResponse>(
            "Read what somebody's attendance certificate says", "For whoever came to a session that was held; there is none for others.");
    }

    private static async Task<IResult> Draw(ProgrammeInput body, IMediator mediator, CancellationToken ct) =>
        Respond.Created(await mediator.Send(new DrawProgramme(body), ct), Collection);

    private static async Task<IResult> List(PageQuery page, string? q, Guid? communityId, IMediator mediator, CancellationToken ct) =>
        Respond.Listed(await mediator.Send(new ListProgrammes(page.Page, q, communityId), ct));

    private static async Task<IResult> Get(Guid id, IMediator mediator, CancellationToken ct) =>
        Respond.Found(await mediator.Send(new GetProgramme(id), ct));

    private static async Task<IResult> Certify(Guid id, Guid personId, IMediator mediator, CancellationToken ct) =>
        Results.Ok(await mediator.Send(new GetProgrammeCertificate(id, personId), ct));

    private static async Task<IResult> Revise(Guid id, ProgrammeInput body, IfMatch ifMatch, IMediator mediator, CancellationToken ct) =>
        Respond.Changed(await mediator.Send(new ReviseProgramme(id, ifMatch.Version, body), ct));
}
