using Osl.Access.Domain.Invitations;
using Osl.BuildingBlocks.Application;

namespace Osl.Access.Application.Invitations;

/// <summary>The centre's invitations.</summary>
[Permission(Rights.ReadInvitations)]
internal sealed record ListInvitations(InvitationStatus? Status, PageRequest Page) : IQuery<Page<InvitationRow>>
{
    private static readonly SortOrders<Invitation> Orders = SortOrders<Invitation>.EndingIn(invitation => invitation.Id)
        .By("createdAt", invitation => invitation.CreatedAt, descending: true);

    internal sealed class Handler(IReads<Invitation> invitations) : IQueryHandler<ListInvitations, Page<InvitationRow>>
    {
        public Task<Page<InvitationRow>> Handle(ListInvitations request, CancellationToken cancellationToken)
        {
            var query = request.Status is { } status ? invitations.All.Where(invitation => invitation.Status == status) : invitations.All;
            return invitations.Page(query, Orders, request.Page, InvitationRow.Of, cancellationToken);
        }
    }
}
