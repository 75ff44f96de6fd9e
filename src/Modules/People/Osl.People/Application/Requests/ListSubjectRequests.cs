using Osl.BuildingBlocks.Application;
using Osl.BuildingBlocks.Domain;
using Osl.People.Domain.Requests;

namespace Osl.People.Application.Requests;

/// <summary>The requests of people about their data, a page at a time; filters narrow together.</summary>
/// <param name="DueBy">Due on this day or before.</param>
[Permission(Rights.ReadRequests)]
internal sealed record ListSubjectRequests(PageRequest Page, Guid? PersonId, SubjectRequestKind? Kind, SubjectRequestStatus? Status, DateOnly? DueBy) : IQuery<Page<SubjectRequestView>>
{
    private static readonly SortOrders<SubjectRequest> Orders = SortOrders<SubjectRequest>.EndingIn(one => one.Id).By("dueOn", one => one.DueOn);

    internal sealed class Handler(IReads<SubjectRequest> requests, TimeProvider clock) : IQueryHandler<ListSubjectRequests, Page<SubjectRequestView>>
    {
        public Task<Page<SubjectRequestView>> Handle(ListSubjectRequests request, CancellationToken cancellationToken)
        {
            var query = requests.All
                .WhereAsked(request.PersonId, id => one => one.PersonId == new PersonId(id))
                .WhereAsked(request.Kind, kind => one => one.Kind == kind)
                .WhereAsked(request.Status, status => one => one.Status == status)
                .WhereAsked(request.DueBy, day => one => one.DueOn <= day);
            var today = WarsawCalendar.Today(clock);
            return requests.Page(query, Orders, request.Page, one => SubjectRequestView.Of(one, today), cancellationToken);
        }
    }
}
