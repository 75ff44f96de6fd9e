using Osl.Access.Domain.Teams;
using Osl.BuildingBlocks.Application;

namespace Osl.Access.Application.Teams;

/// <summary>One team.</summary>
[Permission(Rights.ReadTeams)]
internal sealed record GetTeam(Guid Id) : IQuery<TeamView>
{
    internal sealed class Handler(IReads<Team> teams) : IQueryHandler<GetTeam, TeamView>
    {
        public Task<TeamView> Handle(GetTeam request, CancellationToken cancellationToken)
        {
            var id = new TeamId(request.Id);
            return teams.First(teams.All.Where(team => team.Id == id).Select(team => TeamView.Of(team)), cancellationToken);
        }
    }
}
