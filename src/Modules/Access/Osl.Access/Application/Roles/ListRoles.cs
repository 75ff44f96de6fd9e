using Osl.Access.Domain.Roles;
using Osl.BuildingBlocks.Application;

namespace Osl.Access.Application.Roles;

/// <summary>Which role may do what in this centre: the whole matrix.</summary>
[Permission(Rights.ReadRoles)]
internal sealed record ListRoles : IQuery<RoleMatrixView>
{
    internal sealed class Handler(IReads<RoleRights> rights, RoleMatrix matrix) : IQueryHandler<ListRoles, RoleMatrixView>
    {
        public async Task<RoleMatrixView> Handle(ListRoles request, CancellationToken cancellationToken)
        {
            var changed = await rights.List(rights.All, cancellationToken);
            return new RoleMatrixView(
                [.. RoleMatrix.RolesOfACentre.Select(role => RoleRow.Of(role, matrix, changed.Find(one => one.Role == role)))],
                matrix.Grantable);
        }
    }
}

/// <summary>The matrix of roles and permissions.</summary>
/// <param name="Grantable">Every permission that a centre may give to a role.</param>
internal sealed record RoleMatrixView(IReadOnlyList<RoleRow> Roles, IReadOnlyList<string> Grantable) : IExample<RoleMatrixView>
{
    public static RoleMatrixView Example { get; } = new([RoleRow.Example], ["access.staff.read", "access.teams.read", "access.teams.write"]);
}
