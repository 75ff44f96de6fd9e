using Osl.Access.Domain.Roles;
using Osl.Access.Domain.Teams;
using Osl.BuildingBlocks.Domain;

namespace Osl.Access.Tests.Domain;

public sealed class TeamAndRoleTests
{
    private static readonly string[] Defaults = ["access.roles.write", "access.staff.read", "access.staff.write"];
    private static readonly string[] Grantable = [.. Defaults, "access.audit.read"];
    private static readonly string[] Keys = ["access.roles.write"];

    [Fact]
    public void ACC_23_the_coordinator_is_one_of_the_team()
    {
        var (anna, ewa) = (Some.Id<StaffMemberId>(), Some.Id<StaffMemberId>());

        Some.BrokenRule(() => Team.Form(Some.Id<TeamId>(), Some.CentreId, "Zespół OSL", [anna], ewa)).ShouldBe("ACC-23");
        var team = Team.Form(Some.Id<TeamId>(), Some.CentreId, "Zespół OSL", [anna, ewa, anna], ewa);
        team.Members.ShouldBe([anna, ewa]);
        team.Coordinator.ShouldBe(ewa);
    }

    [Fact]
    public void ACC_26_a_centre_gives_no_permission_of_the_platform()
    {
        Some.BrokenRule(() => Rights(Role.Director).Set(["access.centres.create"], Defaults, Grantable, Keys)).ShouldBe("ACC-26");
    }

    [Fact]
    public void ACC_27_an_administrator_keeps_the_keys()
    {
        Some.BrokenRule(() => Rights(Role.CentreAdmin).Set(["access.staff.read"], Defaults, Grantable, Keys)).ShouldBe("ACC-27");
        Rights(Role.Director).Set(["access.staff.read"], Defaults, Grantable, Keys);
    }

    [Fact]
    public void Only_the_difference_to_the_defaults_is_kept()
    {
        var rights = Rights(Role.Director);
        rights.Set(["access.staff.read", "access.audit.read", "access.roles.write"], Defaults, Grantable, Keys);

        rights.Added.ShouldBe(["access.audit.read"]);
        rights.Removed.ShouldBe(["access.staff.write"]);
        rights.Effective([.. Defaults, "access.new"]).ShouldBe(
            ["access.audit.read", "access.new", "access.roles.write", "access.staff.read"], ignoreOrder: true);
    }

    private static RoleRights Rights(Role role) => RoleRights.For(Some.Id<RoleRightsId>(), Some.CentreId, role);
}
