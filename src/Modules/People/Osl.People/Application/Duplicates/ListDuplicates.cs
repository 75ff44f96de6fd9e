using Osl.BuildingBlocks.Application;
using Osl.BuildingBlocks.Domain;
using Osl.People.Domain.Duplicates;

namespace Osl.People.Application.Duplicates;

/// <summary>Records that look like one person's, oldest finding first; filters narrow together.</summary>
/// <param name="PersonId">One of the two.</param>
[Permission(Rights.ReadPersons)]
internal sealed record ListDuplicates(PageRequest Page, DuplicateStatus? Status, Guid? PersonId) : IQuery<Page<DuplicateView>>
{
    private static readonly SortOrders<Duplicate> Orders = SortOrders<Duplicate>.EndingIn(one => one.Id).By("foundAt", one => one.FoundAt);

    internal sealed class Handler(IReads<Duplicate> duplicates) : IQueryHandler<ListDuplicates, Page<DuplicateView>>
    {
        public Task<Page<DuplicateView>> Handle(ListDuplicates request, CancellationToken cancellationToken)
        {
            var query = duplicates.All;
            if (request.Status is { } status)
            {
                query = query.Where(one => one.Status == status);
            }

            if (request.PersonId is { } personId)
            {
                var person = new PersonId(personId);
                query = query.Where(one => one.FirstId == person || one.SecondId == person);
            }

            return duplicates.Page(query, Orders, request.Page, DuplicateView.Of, cancellationToken);
        }
    }
}
