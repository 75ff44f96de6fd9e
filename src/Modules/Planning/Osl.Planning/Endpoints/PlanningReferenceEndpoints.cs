using MediatR;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Osl.BuildingBlocks.Application;
using Osl.BuildingBlocks.Web;
using Osl.Planning.Application.References;

namespace Osl.Planning.Endpoints;

/// <summary>What planning knows from the other modules.</summary>
internal static class PlanningReferenceEndpoints
{
    public static void Map(IEndpointRouteBuilder api)
    {
        var planning = api.Resource("planning", "Plans");
        planning.MapGet("conclusions", Conclusions).Reads<ListPlanningConclusions, Page<PlanningConclusion>>("List the conclusions that a plan may be drafted from");
        planning.MapGet("first-year-exemption", Exemption).Reads<ShowFirstYearExemption, FirstYearExemptionResponse>("Read until when the first-year exemption holds");
    }

    private static async Task<IResult> Conclusions(PageQuery page, Guid? diagnosisId, bool? includePast, IMediator mediator, CancellationToken ct) =>
        Respond.Listed(await mediator.Send(new ListPlanningConclusions(page.Page, diagnosisId, includePast), ct));

    private static async Task<IResult> Exemption(IMediator mediator, CancellationToken ct) =>
        Results.Ok(await mediator.Send(new ShowFirstYearExemption(), ct));
}
