using MediatR;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Osl.Access.Application.Roles;
using Osl.Access.Domain.Roles;
using Osl.BuildingBlocks.Application;
using Osl.BuildingBlocks.Web;

namespace Osl.Access.Endpoints;

internal static class RoleEndpoints
{
    public static void Map(IEndpointRouteBuilder api)
    {
        var roles = api.Resource("roles", "Roles");
        roles.MapGet("", List).Reads<ListRoles, RoleMatrixView>("Read the matrix of roles and permissions");
        roles.MapGet("{role}", Get).Reads<GetRole, RoleRow>("Read what a role may do");
        roles.MapPut("{role}", Set).Changes<SetRoleRights>("Set what a role may do in this centre");
    }

    private static async Task<IResult> List(IMediator mediator, CancellationToken ct) => Results.Ok(await mediator.Send(new ListRoles(), ct));

    private static async Task<IResult> Get(Role role, IMediator mediator, CancellationToken ct) =>
        Respond.Found(await mediator.Send(new GetRole(role), ct));

    private static async Task<IResult> Set(Role role, IfMatch version, RoleRightsBody body, IMediator mediator, CancellationToken ct) =>
        Respond.Changed(await mediator.Send(new SetRoleRights(role, version.Version, body.Permissions), ct));
}

/// <summary>Exactly the permissions that the role is to have.</summary>
internal sealed record RoleRightsBody(IReadOnlyList<string> Permissions) : IExample<RoleRightsBody>
{
    public static RoleRightsBody Example { get; } = new(["access.staff.read", "access.teams.read"]);
}
