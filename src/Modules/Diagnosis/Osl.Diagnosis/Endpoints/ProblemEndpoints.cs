using MediatR;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Osl.BuildingBlocks.Application;
using Osl.BuildingBlocks.Web;
using Osl.Diagnosis.Application.Problems;
using Osl.Diagnosis.Domain.Problems;
using Osl.Diagnosis.Domain.Recognition;

namespace Osl.Diagnosis.Endpoints;

internal static class ProblemEndpoints
{
    private const string Collection = "problems";

    public static void Map(IEndpointRouteBuilder api)
    {
        api.Resource("communities/{communityId:guid}/problems", "Problems").MapPost("", Name).Creates<NameProblem>("Name a local problem", "A problem that nobody has solved gathers needs, and residents discuss it.");
        var problems = api.Resource(Collection, "Problems");
        problems.MapGet("", List).Reads<ListProblems, Page<ProblemResponse>>("List local problems");
        problems.MapGet("{id:guid}", Get).Reads<GetProblem, ProblemResponse>("Read a local problem");
        problems.MapPut("{id:guid}", Revise).Changes<ReviseProblem>("Describe a local problem anew");
        problems.MapPost("{id:guid}/resolution", Resolve).Changes<ResolveProblem>("Say how a local problem was resolved");
    }

    private static async Task<IResult> Name(Guid communityId, ProblemFields body, IMediator mediator, CancellationToken ct) =>
        Respond.Created(await mediator.Send(new NameProblem(communityId, body), ct), Collection);

    private static async Task<IResult> List(PageQuery page, Guid? communityId, ProblemStatus? status, ProblemDomain? domain, string? q, IMediator mediator, CancellationToken ct) =>
        Respond.Listed(await mediator.Send(new ListProblems(communityId, status, domain, q, page.Page), ct));

    private static async Task<IResult> Get(Guid id, IMediator mediator, CancellationToken ct) =>
        Respond.Found(await mediator.Send(new GetProblem(id), ct));

    private static async Task<IResult> Revise(Guid id, ProblemFields body, IfMatch ifMatch, IMediator mediator, CancellationToken ct) =>
        Respond.Changed(await mediator.Send(new ReviseProblem(id, ifMatch.Version, body), ct));

    private static async Task<IResult> Resolve(Guid id, ResolutionBody body, IfMatch ifMatch, IMediator mediator, CancellationToken ct) =>
        Respond.Changed(await mediator.Send(new ResolveProblem(id, ifMatch.Version, body.Resolution), ct));
}

/// <summary>How a problem was resolved.</summary>
internal sealed record ResolutionBody(string Resolution) : IExample<ResolutionBody>
{
    public static ResolutionBody Example { get; } = new("Gmina przekazała budynek mieszkańcom.");
}
