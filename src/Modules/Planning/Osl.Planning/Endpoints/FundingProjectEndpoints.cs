using MediatR;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Osl.BuildingBlocks.Application;
using Osl.BuildingBlocks.Web;
using Osl.Planning.Application.Funding;

namespace Osl.Planning.Endpoints;

internal static class FundingProjectEndpoints
{
    private const string Collection = "funding-projects";

    public static void Map(IEndpointRouteBuilder api)
    {
        var projects = api.Resource(Collection, "Funding projects");
        projects.MapPost("", Register).Creates<RegisterFundingProject>("Register a funding project");
        projects.MapGet("", List).Reads<ListFundingProjects, Page<FundingProjectResponse>>("List funding projects");
        projects.MapGet("{id:guid}", Get).Reads<GetFundingProject, FundingProjectResponse>("Read a funding project");
        projects.MapPut("{id:guid}", Change).Changes<ChangeFundingProject>("Rewrite a funding project");
    }

    private static async Task<IResult> Register(FundingProjectInput body, IMediator mediator, CancellationToken ct) =>
        Respond.Created(await mediator.Send(new RegisterFundingProject(body), ct), Collection);

    private static async Task<IResult> List(PageQuery page, DateOnly? runsOn, IMediator mediator, CancellationToken ct) =>
        Respond.Listed(await mediator.Send(new ListFundingProjects(page.Page, runsOn), ct));

    private static async Task<IResult> Get(Guid id, IMediator mediator, CancellationToken ct) =>
        Respond.Found(await mediator.Send(new GetFundingProject(id), ct));

    private static async Task<IResult> Change(Guid id, FundingProjectInput body, IfMatch ifMatch, IMediator mediator, CancellationToken ct) =>
        Respond.Changed(await mediator.Send(new ChangeFundingProject(id, ifMatch.Version, body), ct));
}
