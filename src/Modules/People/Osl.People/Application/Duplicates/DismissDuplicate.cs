using Osl.BuildingBlocks.Application;
using Osl.People.Domain.Duplicates;

namespace Osl.People.Application.Duplicates;

/// <summary>Says that two records are of two people; the pair is not proposed again.</summary>
[Permission(Rights.MergePersons)]
internal sealed record DismissDuplicate(Guid Id, long ExpectedVersion) : ICommand<Changed>
{
    internal sealed class Handler(IRepository<Duplicate> duplicates) : ICommandHandler<DismissDuplicate, Changed>
    {
        public async Task<Changed> Handle(DismissDuplicate request, CancellationToken cancellationToken)
        {
            var duplicate = await duplicates.Get(new DuplicateId(request.Id), request.ExpectedVersion, cancellationToken);
            duplicate.Dismiss();
            return new Changed(duplicate);
        }
    }
}
