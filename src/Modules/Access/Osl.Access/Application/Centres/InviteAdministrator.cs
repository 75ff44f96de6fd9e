using FluentValidation;
using Osl.Access.Domain.Centres;
using Osl.Access.Domain.Invitations;
using Osl.Access.Domain.Roles;
using Osl.Access.Domain.Staff;
using Osl.BuildingBlocks.Application;
using Osl.BuildingBlocks.Domain;

namespace Osl.Access.Application.Centres;

/// <summary>
/// Puts an administrator into a centre and invites them: how a new centre begins, and the way back in when all of its
/// administrators are gone. The rest of the staff is the centre's own affair.
/// </summary>
[Permission(Rights.InviteAdministrators)]
internal sealed record InviteAdministrator(Guid CentreId, string DisplayName, string Email) : ICommand<Created>
{
    internal sealed class Validator : AbstractValidator<InviteAdministrator>
    {
        public Validator()
        {
            RuleFor(command => command.DisplayName).Named();
            RuleFor(command => command.Email).Email();
        }
    }

    internal sealed class Handler(
        IRepository<Centre> centres, IRepository<StaffMember> staff, IRepository<Invitation> invitations, ILegalParameters parameters, IIdSource ids, TimeProvider clock)
        : ICommandHandler<InviteAdministrator, Created>
    {
        public async Task<Created> Handle(InviteAdministrator request, CancellationToken cancellationToken)
        {
            var centre = await centres.Get(new CentreId(request.CentreId), cancellationToken);
            var now = clock.GetUtcNow();
            var today = WarsawCalendar.DayOf(now);
            var details = new StaffDetails(request.DisplayName, request.Email.Trim(), null, "pl", Post.Other, null, null);
            var member = StaffMember.Employ(new StaffMemberId(ids.Next()), centre.Id, details, today, today);
            member.GiveRole(new RoleAssignmentId(ids.Next()), Role.CentreAdmin, [], today, null, null, today);
            staff.Add(member);
            var days = await parameters.Value(AccessParameters.InvitationDays, today, cancellationToken);
            invitations.Add(Invitation.Write(new InvitationId(ids.Next()), centre.Id, member.Id, member.Email, now, now.AddDays(days)));
            return new Created(member.Id.Value);
        }
    }
}
