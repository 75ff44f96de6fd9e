using Osl.BuildingBlocks.Application;
using Osl.BuildingBlocks.Tenancy;
using Osl.Diagnosis.Domain.Needs;

namespace Osl.Diagnosis.Application.Needs;

/// <summary>Says that residents confirm the need.</summary>
[Permission(Rights.WriteJournal)]
internal sealed record ConfirmNeed(Guid Id, long ExpectedVersion) : ICommand<Changed>
{
    internal sealed class Handler(IRepository<Need> needs, RequestScope scope)
        : ICommandHandler<ConfirmNeed, Changed>
    {
        public async Task<Changed> Handle(ConfirmNeed request, CancellationToken cancellationToken)
        {
            var need = await needs.Get(new NeedId(request.Id), request.ExpectedVersion, cancellationToken);
            scope.RequireCommunity(Rights.WriteJournal, need.CommunityId);
            need.Confirm();
            return new Changed(need);
        }
    }
}
