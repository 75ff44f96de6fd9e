using Osl.BuildingBlocks.Application;
using Osl.People.Domain.Duplicates;

namespace Osl.People.Application.Duplicates;

/// <summary>One pair of records that look alike.</summary>
[Permission(Rights.ReadPersons)]
internal sealed record GetDuplicate(Guid Id) : IQuery<DuplicateView>
{
    internal sealed class Handler(IReads<Duplicate> duplicates) : IQueryHandler<GetDuplicate, DuplicateView>
    {
        public Task<DuplicateView> Handle(GetDuplicate request, CancellationToken cancellationToken)
        {
            var id = new DuplicateId(request.Id);
            return duplicates.First(duplicates.All.Where(one => one.Id == id).Select(DuplicateView.Of), cancellationToken);
        }
    }
}
