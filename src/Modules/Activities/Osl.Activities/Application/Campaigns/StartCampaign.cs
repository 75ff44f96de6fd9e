using Osl.Activities.Application.References;
using Osl.Activities.Domain.Campaigns;
using Osl.BuildingBlocks.Application;
using Osl.BuildingBlocks.Tenancy;

namespace Osl.Activities.Application.Campaigns;

/// <summary>Starts a campaign.</summary>
[Permission(Rights.WriteCampaigns)]
internal sealed record StartCampaign(Guid Id, long ExpectedVersion) : ICommand<Changed>
{
    internal sealed class Handler(IRepository<Campaign> all, RequestScope scope) : ICommandHandler<StartCampaign, Changed>
    {
        public async Task<Changed> Handle(StartCampaign request, CancellationToken cancellationToken)
        {
            var one = await all.Get(new CampaignId(request.Id), request.ExpectedVersion, cancellationToken);
            scope.RequireAny(Rights.WriteCampaigns, one.CommunityIds);
            one.Start();
            return new Changed(one);
        }
    }
}
