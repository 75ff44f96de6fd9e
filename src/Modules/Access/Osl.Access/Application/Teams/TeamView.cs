using Osl.Access.Domain.Teams;
using Osl.BuildingBlocks.Application;

namespace Osl.Access.Application.Teams;

/// <summary>A team of the centre.</summary>
internal sealed record TeamView(Guid Id, string Name, IReadOnlyList<Guid> MemberIds, Guid? CoordinatorId, long Version) : IVersioned, IExample<TeamView>
{
    public static TeamView Example { get; } = new(
        Guid.Parse("0193a000-0000-7000-8000-00000000000b"), TeamData.Example.Name, TeamData.Example.MemberIds, TeamData.Example.CoordinatorId, 1);

    public static TeamView Of(Team team) => new(
        team.Id.Value, team.Name, [.. team.Members.Select(member => member.Value)], team.Coordinator?.Value, team.Version);
}
