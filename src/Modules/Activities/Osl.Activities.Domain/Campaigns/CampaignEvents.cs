using Osl.Activities.Domain.References;
using Osl.BuildingBlocks.Domain;

namespace Osl.Activities.Domain.Campaigns;

internal sealed record CampaignEvaluated(CampaignId CampaignId, IReadOnlyList<CommunityId> CommunityIds, MeasureId? MeasureId, int Reach) : IDomainEvent;
