using Osl.BuildingBlocks.Domain;

namespace Osl.Access.Domain.Teams;

/// <summary>A team of staff, such as the one for organising the local community (Art. 23(5)).</summary>
internal sealed class Team : AggregateRoot<TeamId>
{
    public string Name { get; private set; } = "";

    /// <summary>The name as it is compared: unique in the centre.</summary>
    public string NameFolded { get; private set; } = "";

    public string NameSortKey { get; private set; } = "";

    /// <summary>Contacts to the team go through the coordinator.</summary>
    public StaffMemberId? Coordinator { get; private set; }

    public IReadOnlyList<StaffMemberId> Members { get; private set; } = [];

    private Team()
    {
    }

    public static Team Form(TeamId id, CentreId centre, string name, IEnumerable<StaffMemberId> members, StaffMemberId? coordinator)
    {
        var team = new Team();
        team.Identify(id, centre);
        team.Describe(name, members, coordinator);
        return team;
    }

    public void Describe(string name, IEnumerable<StaffMemberId> staff, StaffMemberId? coordinator)
    {
        var wanted = staff.Distinct().ToList();
        TeamRules.CoordinatorIsAMember.Require(coordinator is not { } leader || wanted.Contains(leader), "/coordinatorId");
        Name = name;
        NameFolded = PolishText.Fold(name);
        NameSortKey = PolishText.SortKey(name);
        Coordinator = coordinator;
        Members = wanted;
    }
}
