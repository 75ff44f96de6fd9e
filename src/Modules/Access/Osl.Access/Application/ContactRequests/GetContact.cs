using Osl.Access.Domain.ContactRequests;
using Osl.BuildingBlocks.Application;

namespace Osl.Access.Application.ContactRequests;

/// <summary>One contact.</summary>
[Permission(Rights.ReadContacts)]
internal sealed record GetContact(Guid Id) : IQuery<ContactView>
{
    internal sealed class Handler(IReads<ContactRequest> requests) : IQueryHandler<GetContact, ContactView>
    {
        public Task<ContactView> Handle(GetContact request, CancellationToken cancellationToken)
        {
            var id = new ContactRequestId(request.Id);
            return requests.First(requests.All.Where(contact => contact.Id == id).Select(ContactView.Of), cancellationToken);
        }
    }
}
