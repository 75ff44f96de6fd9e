using Osl.Activities.Domain.Activities;
using Osl.Activities.Domain.Campaigns;
using Osl.BuildingBlocks.Application;

namespace Osl.Activities.Application.Campaigns;

/// <summary>A campaign.</summary>
/// <param name="ActualReach">How many people it reached in all; none before it is evaluated.</param>
internal sealed record CampaignResponse(
    Guid Id,
    long Version,
    string Title,
    string Goal,
    string Message,
    IReadOnlyList<Guid> CommunityIds,
    IReadOnlyList<CampaignChannel> Channels,
    DateOnly From,
    DateOnly To,
    int? PlannedReach,
    FieldOfLife? ProblemDomain,
    Guid? MeasureId,
    IReadOnlyList<Guid> ActivityIds,
    CampaignState State,
    int? ActualReach,
    IReadOnlyList<ChannelReachInput> Reach,
    string? OutcomeNote) : IVersioned, IExample<CampaignResponse>
{
    public static CampaignResponse Of(Campaign campaign) => new(
        campaign.Id.Value,
        campaign.Version,
        campaign.Title,
        campaign.Goal,
        campaign.Message,
        Ids.Plain(campaign.CommunityIds),
        campaign.Channels,
        campaign.From,
        campaign.To,
        campaign.PlannedReach,
        campaign.ProblemDomain,
        campaign.MeasureId?.Value,
        Ids.Plain(campaign.ActivityIds),
        campaign.State,
        campaign.State == CampaignState.Evaluated ? campaign.Reach.Sum(one => one.People) : null,
        [.. campaign.Reach.Select(one => new ChannelReachInput(one.Channel, one.People))],
        campaign.OutcomeNote);

    public static CampaignResponse Example { get; } = new(
        Examples.Campaign,
        4,
        CampaignInput.Example.Title,
        CampaignInput.Example.Goal,
        CampaignInput.Example.Message,
        [Examples.Community],
        CampaignInput.Example.Channels,
        CampaignInput.Example.From,
        CampaignInput.Example.To,
        500,
        FieldOfLife.Social,
        null,
        [],
        CampaignState.Evaluated,
        345,
        CampaignEvaluation.Example.Reach,
        CampaignEvaluation.Example.Outcome);
}
