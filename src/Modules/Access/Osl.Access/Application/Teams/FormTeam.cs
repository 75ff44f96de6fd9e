using FluentValidation;
using Osl.Access.Domain.Staff;
using Osl.Access.Domain.Teams;
using Osl.BuildingBlocks.Application;
using Osl.BuildingBlocks.Tenancy;

namespace Osl.Access.Application.Teams;

/// <summary>Forms a team of staff (CUS Act Art. 23(5)).</summary>
[Permission(Rights.WriteTeams)]
internal sealed record FormTeam(TeamData Team) : ICommand<Created>
{
    internal sealed class Validator : AbstractValidator<FormTeam>
    {
        public Validator() => RuleFor(command => command.Team).SetValidator(new TeamData.Validator()).OverridePropertyName("");
    }

    internal sealed class Handler(IRepository<Team> teams, IReads<StaffMember> staff, RequestScope scope, IIdSource ids) : ICommandHandler<FormTeam, Created>
    {
        public async Task<Created> Handle(FormTeam request, CancellationToken cancellationToken)
        {
            var data = request.Team;
            await data.RequireStaff(staff, cancellationToken);
            var team = Domain.Teams.Team.Form(new TeamId(ids.Next()), scope.RequiredCentre, data.Name, data.Members(), data.Coordinator());
            teams.Add(team);
            return new Created(team.Id.Value);
        }
    }
}
