using FluentValidation;
using Osl.Access.Domain.Staff;
using Osl.Access.Domain.Teams;
using Osl.BuildingBlocks.Application;

namespace Osl.Access.Application.Teams;

/// <summary>Changes a team's name, members or coordinator.</summary>
[Permission(Rights.WriteTeams)]
internal sealed record DescribeTeam(Guid Id, long ExpectedVersion, TeamData Team) : ICommand<Changed>
{
    internal sealed class Validator : AbstractValidator<DescribeTeam>
    {
        public Validator() => RuleFor(command => command.Team).SetValidator(new TeamData.Validator()).OverridePropertyName("");
    }

    internal sealed class Handler(IRepository<Team> teams, IReads<StaffMember> staff) : ICommandHandler<DescribeTeam, Changed>
    {
        public async Task<Changed> Handle(DescribeTeam request, CancellationToken cancellationToken)
        {
            var team = await teams.Get(new TeamId(request.Id), request.ExpectedVersion, cancellationToken);
            var data = request.Team;
            await data.RequireStaff(staff, cancellationToken);
            team.Describe(data.Name, data.Members(), data.Coordinator());
            return new Changed(team);
        }
    }
}
