using MediatR;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Osl.Access.Application.Teams;
using Osl.BuildingBlocks.Application;
using Osl.BuildingBlocks.Web;

namespace Osl.Access.Endpoints;

internal static class TeamEndpoints
{
    private const string Collection = "teams";

    public static void Map(IEndpointRouteBuilder api)
    {
        var teams = api.Resource(Collection, "Teams");
        teams.MapPost("", Form).Creates<FormTeam>("Form a team");
        teams.MapGet("", List).Reads<ListTeams, Page<TeamView>>("List the teams");
        teams.MapGet("{id:guid}", Get).Reads<GetTeam, TeamView>("Read a team");
        teams.MapPut("{id:guid}", Describe).Changes<DescribeTeam>("Change a team");
        teams.MapDelete("{id:guid}", Disband).Changes<DisbandTeam>("Disband a team");
    }

    private static async Task<IResult> Form(TeamData body, IMediator mediator, CancellationToken ct) =>
        Respond.Created(await mediator.Send(new FormTeam(body), ct), Collection);

    private static async Task<IResult> List(PageQuery page, string? q, IMediator mediator, CancellationToken ct) =>
        Respond.Listed(await mediator.Send(new ListTeams(page.Page, q), ct));

    private static async Task<IResult> Get(Guid id, IMediator mediator, CancellationToken ct) =>
        Respond.Found(await mediator.Send(new GetTeam(id), ct));

    private static async Task<IResult> Describe(Guid id, IfMatch version, TeamData body, IMediator mediator, CancellationToken ct) =>
        Respond.Changed(await mediator.Send(new DescribeTeam(id, version.Version, body), ct));

    private static async Task<IResult> Disband(Guid id, IfMatch version, IMediator mediator, CancellationToken ct) =>
        Respond.Changed(await mediator.Send(new DisbandTeam(id, version.Version), ct));
}
