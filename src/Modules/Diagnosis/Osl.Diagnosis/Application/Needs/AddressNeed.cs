using Osl.BuildingBlocks.Application;
using Osl.BuildingBlocks.Tenancy;
using Osl.Diagnosis.Domain.Needs;

namespace Osl.Diagnosis.Application.Needs;

/// <summary>Says that something has been done about the need.</summary>
[Permission(Rights.WriteJournal)]
internal sealed record AddressNeed(Guid Id, long ExpectedVersion) : ICommand<Changed>
{
    internal sealed class Handler(IRepository<Need> needs, RequestScope scope)
        : ICommandHandler<AddressNeed, Changed>
    {
        public async Task<Changed> Handle(AddressNeed request, CancellationToken cancellationToken)
        {
            var need = await needs.Get(new NeedId(request.Id), request.ExpectedVersion, cancellationToken);
            scope.RequireCommunity(Rights.WriteJournal, need.CommunityId);
            need.Address();
            return new Changed(need);
        }
    }
}
