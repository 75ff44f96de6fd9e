using Osl.Access.Domain.Invitations;
using Osl.BuildingBlocks.Application;

namespace Osl.Access.Application.Invitations;

/// <summary>Takes an invitation back.</summary>
[Permission(Rights.WriteInvitations)]
internal sealed record RevokeInvitation(Guid Id, long ExpectedVersion) : ICommand<Changed>
{
    internal sealed class Handler(IRepository<Invitation> invitations) : ICommandHandler<RevokeInvitation, Changed>
    {
        public async Task<Changed> Handle(RevokeInvitation request, CancellationToken cancellationToken)
        {
            var invitation = await invitations.Get(new InvitationId(request.Id), request.ExpectedVersion, cancellationToken);
            invitation.Revoke();
            return new Changed(invitation);
        }
    }
}
