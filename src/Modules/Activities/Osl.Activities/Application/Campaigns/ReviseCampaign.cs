using FluentValidation;
using Osl.Activities.Application.References;
using Osl.Activities.Domain.Campaigns;
using Osl.BuildingBlocks.Application;
using Osl.BuildingBlocks.Tenancy;

namespace Osl.Activities.Application.Campaigns;

/// <summary>Rewrites a campaign that is not over.</summary>
[Permission(Rights.WriteCampaigns)]
internal sealed record ReviseCampaign(Guid Id, long ExpectedVersion, CampaignInput Campaign) : ICommand<Changed>
{
    internal sealed class Validator : AbstractValidator<ReviseCampaign>
    {
        public Validator() => this.Body(command => command.Campaign, new CampaignInput.Validator());
    }

    internal sealed class Handler(IRepository<Campaign> all, Known known, RequestScope scope) : ICommandHandler<ReviseCampaign, Changed>
    {
        public async Task<Changed> Handle(ReviseCampaign request, CancellationToken cancellationToken)
        {
            var one = await all.Get(new CampaignId(request.Id), request.ExpectedVersion, cancellationToken);
            scope.RequireAny(Rights.WriteCampaigns, one.CommunityIds);
            var content = request.Campaign.ToContent();
            await known.RequireCommunities(content.CommunityIds, Rights.WriteCampaigns, cancellationToken);
            await known.RequireActivities(content.ActivityIds, Known.At("activityIds"), cancellationToken);
            await known.RequireMeasure(content.MeasureId, cancellationToken);
            one.Revise(content);
            return new Changed(one);
        }
    }
}
