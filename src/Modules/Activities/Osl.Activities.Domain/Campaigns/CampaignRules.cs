using Osl.BuildingBlocks.Domain;

namespace Osl.Activities.Domain.Campaigns;

/// <summary>What a campaign may and may not do.</summary>
internal static class CampaignRules
{
    public static readonly Rule ReachOfEveryChannel = new("ACT-50", "An evaluation tells the reach of each of the campaign's channels, and of no other.");
}
