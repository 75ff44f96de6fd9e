using Osl.Activities.Domain.Activities;
using Osl.Activities.Domain.References;
using Osl.BuildingBlocks.Domain;

namespace Osl.Activities.Domain.Campaigns;

/// <summary>What a campaign is.</summary>
internal sealed record CampaignContent(
    string Title,
    string Goal,
    string Message,
    IReadOnlyList<CommunityId> CommunityIds,
    IReadOnlyList<CampaignChannel> Channels,
    Period Period,
    int? PlannedReach,
    FieldOfLife? ProblemDomain,
    MeasureId? MeasureId,
    IReadOnlyList<ActivityId> ActivityIds);

/// <summary>How many people a channel reached.</summary>
internal sealed record ChannelReach(CampaignChannel Channel, int People);
