using Osl.Access.Domain.Roles;
using Osl.Access.Domain.Staff;
using Osl.BuildingBlocks.Application;
using Osl.BuildingBlocks.Application.Specifications;
using Osl.BuildingBlocks.Domain;

namespace Osl.Access.Application.Staff;

/// <summary>Watches that a centre keeps somebody who can give rights back (ACC-22).</summary>
internal sealed class Administrators(IRepository<StaffMember> staff)
{
    /// <summary>Refuses when nobody but the one who leaves the role would administer the centre from that day on.</summary>
    public async Task RequireAnotherThan(StaffMember leaving, DateOnly day, CancellationToken ct)
    {
        if (!Administers(leaving, day))
        {
            return;
        }

        var others = await staff.List(new StaffActiveOn(day), ct);
        StaffRules.CentreKeepsAnAdministrator.Require(others.Any(member => member.Id != leaving.Id && Administers(member, day)));
    }

    private static bool Administers(StaffMember member, DateOnly day)
        => member.IsActiveOn(day) && member.Roles.Any(held => held.Role == Role.CentreAdmin && held.HoldsOn(day));

    private sealed class StaffActiveOn : Specification<StaffMember>
    {
        public StaffActiveOn(DateOnly day)
            => Query.Where(member => member.ActiveFrom <= day && (member.ActiveUntil == null || member.ActiveUntil >= day));
    }
}
