using Osl.Access.Domain.Accounts;
using Osl.Access.Domain.Invitations;
using Osl.Access.Domain.Staff;
using Osl.BuildingBlocks.Application;
using Osl.BuildingBlocks.Domain;

namespace Osl.Access.Application.Invitations;

/// <summary>Invites a member of staff to make an account. The letter with the token goes to the work e-mail.</summary>
[Permission(Rights.WriteInvitations)]
internal sealed record InviteStaffMember(Guid StaffMemberId) : ICommand<Created>, IExample<InviteStaffMember>
{
    public static InviteStaffMember Example { get; } = new(Guid.Parse("0193a000-0000-7000-8000-000000000004"));

    internal sealed class Handler(
        IRepository<Invitation> invitations, IRepository<StaffMember> staff, IReads<Account> accounts, ILegalParameters parameters, IIdSource ids, TimeProvider clock)
        : ICommandHandler<InviteStaffMember, Created>
    {
        public async Task<Created> Handle(InviteStaffMember request, CancellationToken cancellationToken)
        {
            var member = await staff.Find(new StaffMemberId(request.StaffMemberId), cancellationToken)
                ?? throw new InvalidFieldException("/staffMemberId", "unknown_reference");
            InvitationRules.OneOpenInvitation.Require(
                !await accounts.Any(accounts.All.Where(account => account.StaffMember == member.Id), cancellationToken), "/staffMemberId");
            var now = clock.GetUtcNow();
            foreach (var earlier in await invitations.List(new OpenInvitationsOf(member.Id), cancellationToken))
            {
                InvitationRules.OneOpenInvitation.Require(!earlier.IsOpenAt(now), "/staffMemberId");
                earlier.Revoke();
            }

            var days = await parameters.Value(AccessParameters.InvitationDays, WarsawCalendar.DayOf(now), cancellationToken);
            var invitation = Invitation.Write(new InvitationId(ids.Next()), member.CentreId, member.Id, member.Email, now, now.AddDays(days));
            invitations.Add(invitation);
            return new Created(invitation.Id.Value);
        }
    }
}
