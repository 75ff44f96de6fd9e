using Osl.Access.Domain.Invitations;
using Osl.BuildingBlocks.Application.Specifications;
using Osl.BuildingBlocks.Domain;

namespace Osl.Access.Application.Invitations;

internal sealed class OpenInvitationsOf : Specification<Invitation>
{
    public OpenInvitationsOf(StaffMemberId staffMember)
        => Query.Where(invitation => invitation.StaffMember == staffMember && invitation.Status == InvitationStatus.Open);
}
