namespace Osl.Activities.Domain.Campaigns;

/// <summary>Where a campaign stands.</summary>
internal enum CampaignState
{
    Draft,
    Running,
    Finished,
    Evaluated,
}
