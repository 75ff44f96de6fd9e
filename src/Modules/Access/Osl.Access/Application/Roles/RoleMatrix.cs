using Osl.Access.Domain.Roles;
using Osl.BuildingBlocks.Modules;

namespace Osl.Access.Application.Roles;

/// <summary>What each role may do until a centre says otherwise, out of what the modules declare.</summary>
internal sealed class RoleMatrix(IEnumerable<IModule> modules)
{
    /// <summary>Without these an administrator could not mend a mistake (ACC-27).</summary>
    public static readonly IReadOnlyList<string> Keys = [Rights.ReadRoles, Rights.WriteRoles, Rights.ReadStaff, Rights.WriteStaff];

    private readonly IReadOnlyList<PermissionDefinition> permissions = [.. modules.SelectMany(module => module.Permissions)];

    public static IReadOnlyList<Role> RolesOfACentre { get; } = [.. Enum.GetValues<Role>().Where(role => role.IsOfACentre())];

    /// <summary>Every permission that a centre may give: those that some role of a centre has by default.</summary>
    public IReadOnlyList<string> Grantable =>
        [.. permissions.Where(permission => permission.DefaultRoles.Any(IsOfACentre)).Select(permission => permission.Code).Order(StringComparer.Ordinal)];

    public IReadOnlyList<string> DefaultsOf(Role role) =>
        [.. permissions.Where(permission => permission.DefaultRoles.Contains(role.ToString(), StringComparer.Ordinal)).Select(permission => permission.Code)];

    private static bool IsOfACentre(string role) => Enum.TryParse<Role>(role, out var known) && known.IsOfACentre();
}
