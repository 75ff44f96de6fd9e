using Osl.Access.Domain.Invitations;
using Osl.BuildingBlocks.Application;

namespace Osl.Access.Application.Invitations;

/// <summary>One invitation of the centre.</summary>
[Permission(Rights.ReadInvitations)]
internal sealed record GetInvitation(Guid Id) : IQuery<InvitationRow>
{
    internal sealed class Handler(IReads<Invitation> invitations) : IQueryHandler<GetInvitation, InvitationRow>
    {
        public Task<InvitationRow> Handle(GetInvitation request, CancellationToken cancellationToken)
        {
            var id = new InvitationId(request.Id);
            return invitations.First(InvitationRow.From(invitations.All.Where(invitation => invitation.Id == id)), cancellationToken);
        }
    }
}
