using Osl.BuildingBlocks.Domain;

namespace Osl.Access.Domain.Roles;

/// <summary>How a centre's rights for one role differ from the default ones.</summary>
internal sealed class RoleRights : AggregateRoot<RoleRightsId>
{
    public Role Role { get; private set; }

    public IReadOnlyList<string> Added { get; private set; } = [];

    public IReadOnlyList<string> Removed { get; private set; } = [];

    private RoleRights()
    {
    }

    public static RoleRights For(RoleRightsId id, CentreId centre, Role role)
    {
        StaffRoleOnly(role);
        var rights = new RoleRights { Role = role };
        rights.Identify(id, centre);
        return rights;
    }

    /// <summary>Sets exactly these permissions; what is stored is only the difference, so that a new default still arrives.</summary>
    /// <param name="grantable">Every permission that a centre may give.</param>
    /// <param name="keys">The permissions without which an administrator could not mend a mistake.</param>
    public void Set(IReadOnlyCollection<string> wanted, IReadOnlyCollection<string> defaults, IReadOnlyCollection<string> grantable, IReadOnlyCollection<string> keys)
    {
        var foreign = wanted.Except(grantable).Order(StringComparer.Ordinal).FirstOrDefault();
        RoleRules.RightsOfTheCentre.Require(foreign is null, "/permissions", foreign ?? "");
        RoleRules.AdministratorKeepsTheKeys.Require(Role != Role.CentreAdmin || !keys.Except(wanted).Any(), "/permissions");
        Added = [.. wanted.Except(defaults).Order(StringComparer.Ordinal)];
        Removed = [.. defaults.Except(wanted).Order(StringComparer.Ordinal)];
    }

    public IReadOnlySet<string> Effective(IEnumerable<string> defaults)
        => defaults.Except(Removed).Union(Added).ToHashSet(StringComparer.Ordinal);

    private static void StaffRoleOnly(Role role) => Staff.StaffRules.RoleOfACentre.Require(role.IsOfACentre(), "/role");
}
