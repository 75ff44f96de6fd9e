using MediatR;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Osl.BuildingBlocks.Application;
using Osl.BuildingBlocks.Web;
using Osl.Diagnosis.Application.Evidence;
using Osl.Diagnosis.Domain.Evidence;

namespace Osl.Diagnosis.Endpoints;

internal static class EvidenceEndpoints
{
    public static void Map(IEndpointRouteBuilder api) => api.Resource("evidence", "Evidence").MapGet("", List)
        .Reads<ListEvidence, Page<EvidenceResponse>>("List what took place for communities and needs", "Activities that were held, in numbers: evidence for the journal, the activity stage and the next diagnosis.");

    private static async Task<IResult> List(
        PageQuery page, Guid? communityId, Guid? needId, DateOnly? from, DateOnly? to, Involvement? involvement, IMediator mediator, CancellationToken ct) =>
        Respond.Listed(await mediator.Send(new ListEvidence(page.Page, communityId, needId, from, to, involvement), ct));
}
