using Osl.Activities.Application.References;
using Osl.Activities.Domain.Campaigns;
using Osl.BuildingBlocks.Application;
using Osl.BuildingBlocks.Tenancy;

namespace Osl.Activities.Application.Campaigns;

/// <summary>Says that a campaign is over.</summary>
[Permission(Rights.WriteCampaigns)]
internal sealed record FinishCampaign(Guid Id, long ExpectedVersion) : ICommand<Changed>
{
    internal sealed class Handler(IRepository<Campaign> all, RequestScope scope) : ICommandHandler<FinishCampaign, Changed>
    {
        public async Task<Changed> Handle(FinishCampaign request, CancellationToken cancellationToken)
        {
            var one = await all.Get(new CampaignId(request.Id), request.ExpectedVersion, cancellationToken);
            scope.RequireAny(Rights.WriteCampaigns, one.CommunityIds);
            one.Finish();
            return new Changed(one);
        }
    }
}
