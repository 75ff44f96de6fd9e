using FluentValidation;
using Osl.Activities.Application.References;
using Osl.Activities.Domain.Campaigns;
using Osl.BuildingBlocks.Application;
using Osl.BuildingBlocks.Tenancy;

namespace Osl.Activities.Application.Campaigns;

/// <summary>Drafts a campaign.</summary>
[Permission(Rights.WriteCampaigns)]
internal sealed record DraftCampaign(CampaignInput Campaign) : ICommand<Created>
{
    internal sealed class Validator : AbstractValidator<DraftCampaign>
    {
        public Validator() => this.Body(command => command.Campaign, new CampaignInput.Validator());
    }

    internal sealed class Handler(IRepository<Campaign> all, Known known, RequestScope scope, IIdSource ids) : ICommandHandler<DraftCampaign, Created>
    {
        public async Task<Created> Handle(DraftCampaign request, CancellationToken cancellationToken)
        {
            var content = request.Campaign.ToContent();
            await known.RequireCommunities(content.CommunityIds, Rights.WriteCampaigns, cancellationToken);
            await known.RequireActivities(content.ActivityIds, Known.At("activityIds"), cancellationToken);
            await known.RequireMeasure(content.MeasureId, cancellationToken);
            var one = Domain.Campaigns.Campaign.Draft(new CampaignId(ids.Next()), scope.RequiredCentre, content);
            all.Add(one);
            return new Created(one.Id.Value);
        }
    }
}
