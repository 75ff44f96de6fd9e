using Osl.Access.Domain.ContactRequests;
using Osl.BuildingBlocks.Application;
using Osl.BuildingBlocks.Domain;

namespace Osl.Access.Application.ContactRequests;

/// <summary>The contacts of the centre, a page at a time; filters narrow together.</summary>
/// <param name="RoutedTo">Whose they are.</param>
[Permission(Rights.ReadContacts)]
internal sealed record ListContacts(PageRequest Page, ContactRequestStatus? Status, IncomingChannel? Channel, Guid? RoutedTo) : IQuery<Page<ContactView>>
{
    private static readonly SortOrders<ContactRequest> Orders = SortOrders<ContactRequest>.EndingIn(contact => contact.Id)
        .By("receivedAt", contact => contact.ReceivedAt, descending: true);

    internal sealed class Handler(IReads<ContactRequest> requests) : IQueryHandler<ListContacts, Page<ContactView>>
    {
        public Task<Page<ContactView>> Handle(ListContacts request, CancellationToken cancellationToken)
        {
            var query = requests.All;
            query = request.Status is { } status ? query.Where(contact => contact.Status == status) : query;
            query = request.Channel is { } channel ? query.Where(contact => contact.Channel == channel) : query;
            if (request.RoutedTo is { } id)
            {
                StaffMemberId? staffMember = new StaffMemberId(id);
                query = query.Where(contact => contact.RoutedTo == staffMember);
            }

            return requests.Page(query, Orders, request.Page, ContactView.Of, cancellationToken);
        }
    }
}
