using FluentValidation;
using Osl.Access.Domain.Staff;
using Osl.Access.Domain.Teams;
using Osl.BuildingBlocks.Application;
using Osl.BuildingBlocks.Domain;

namespace Osl.Access.Application.Teams;

/// <summary>A team as written.</summary>
/// <param name="MemberIds">Members of the centre's staff.</param>
/// <param name="CoordinatorId">One of them, through whom contacts to the team go.</param>
internal sealed record TeamData(string Name, IReadOnlyList<Guid> MemberIds, Guid? CoordinatorId = null) : IExample<TeamData>
{
    public static TeamData Example { get; } = new(
        "Zespół ds. organizowania społeczności lokalnej", [Guid.Parse("0193a000-0000-7000-8000-000000000004")], Guid.Parse("0193a000-0000-7000-8000-000000000004"));

    internal IReadOnlyList<StaffMemberId> Members() => [.. MemberIds.Select(StaffMemberId.From)];

    internal StaffMemberId? Coordinator() => CoordinatorId is { } id ? new StaffMemberId(id) : null;

    /// <summary>Refuses members that are not of this centre's staff (ACC-24).</summary>
    public async Task RequireStaff(IReads<StaffMember> staff, CancellationToken ct)
    {
        var wanted = Members().Distinct().ToList();
        var known = await staff.Count(staff.All.Where(member => wanted.Contains(member.Id)), ct);
        TeamRules.MembersAreStaff.Require(known == wanted.Count, "/memberIds");
    }

    internal sealed class Validator : AbstractValidator<TeamData>
    {
        public Validator()
        {
            RuleFor(team => team.Name).Named();
            RuleFor(team => team.MemberIds).AtMost(Limits.List);
        }
    }
}
