using Osl.Access.Domain.Roles;
using Osl.BuildingBlocks.Application;

namespace Osl.Access.Application.Roles;

/// <summary>What a role may do in this centre.</summary>
/// <param name="Permissions">All of its permissions.</param>
/// <param name="Added">What the centre gave it beyond the default.</param>
/// <param name="Removed">What the centre took from the default.</param>
internal sealed record RoleRow(
    Role Role, IReadOnlyList<string> Permissions, IReadOnlyList<string> Added, IReadOnlyList<string> Removed, long Version) : IVersioned, IExample<RoleRow>
{
    public static RoleRow Example { get; } = new(
        Role.TeamCoordinator, ["access.staff.read", "access.teams.read", "access.teams.write"], ["access.teams.write"], [], 1);

    /// <param name="rights">Null where the centre has changed nothing: version 0.</param>
    public static RoleRow Of(Role role, RoleMatrix matrix, RoleRights? rights)
    {
        var defaults = matrix.DefaultsOf(role);
        return new RoleRow(
            role,
            [.. (rights?.Effective(defaults) ?? defaults.ToHashSet(StringComparer.Ordinal)).Order(StringComparer.Ordinal)],
            rights?.Added ?? [],
            rights?.Removed ?? [],
            rights?.Version ?? 0);
    }
}
