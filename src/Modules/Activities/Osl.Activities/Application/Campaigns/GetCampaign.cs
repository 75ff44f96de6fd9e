using Osl.Activities.Domain.Campaigns;
using Osl.BuildingBlocks.Application;

namespace Osl.Activities.Application.Campaigns;

/// <summary>One campaign.</summary>
[Permission(Rights.ReadCampaigns)]
internal sealed record GetCampaign(Guid Id) : IQuery<CampaignResponse>
{
    internal sealed class Handler(IReads<Campaign> all) : IQueryHandler<GetCampaign, CampaignResponse>
    {
        public async Task<CampaignResponse> Handle(GetCampaign request, CancellationToken cancellationToken)
        {
            var id = new CampaignId(request.Id);
            return CampaignResponse.Of(await all.First(all.All.Where(one => one.Id == id), cancellationToken));
        }
    }
}
