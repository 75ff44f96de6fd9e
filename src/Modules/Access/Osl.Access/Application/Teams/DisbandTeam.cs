using Osl.Access.Domain.Teams;
using Osl.BuildingBlocks.Application;

namespace Osl.Access.Application.Teams;

/// <summary>Disbands a team; its members stay.</summary>
[Permission(Rights.WriteTeams)]
internal sealed record DisbandTeam(Guid Id, long ExpectedVersion) : ICommand<Changed>
{
    internal sealed class Handler(IRepository<Team> teams) : ICommandHandler<DisbandTeam, Changed>
    {
        public async Task<Changed> Handle(DisbandTeam request, CancellationToken cancellationToken)
        {
            var team = await teams.Get(new TeamId(request.Id), request.ExpectedVersion, cancellationToken);
            teams.Remove(team);
            return new Changed(team);
        }
    }
}
