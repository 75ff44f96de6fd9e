using Osl.Access.Domain.Roles;
using Osl.BuildingBlocks.Domain;

namespace Osl.Access.Domain.Staff;

/// <summary>A role held by a member of staff, in all communities or in some, for good or for a time.</summary>
internal sealed class RoleAssignment : Entity<RoleAssignmentId>
{
    public Role Role { get; private set; }

    /// <summary>Empty: the whole centre.</summary>
    public IReadOnlyList<CommunityId> Communities { get; private set; } = [];

    public DateOnly From { get; private set; }

    public DateOnly? Until { get; private set; }

    private RoleAssignment()
    {
    }

    internal static RoleAssignment Of(RoleAssignmentId id, Role role, IEnumerable<CommunityId> within, DateOnly from, DateOnly? until)
    {
        var assignment = new RoleAssignment { Role = role, Communities = [.. within.Distinct()], From = from, Until = until };
        assignment.Identify(id);
        return assignment;
    }

    public bool HoldsOn(DateOnly day) => From <= day && (Until is null || day <= Until);

    internal bool OverlapsWith(RoleAssignment other)
        => Role == other.Role && From <= (other.Until ?? DateOnly.MaxValue) && other.From <= (Until ?? DateOnly.MaxValue);
}
