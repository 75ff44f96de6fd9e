namespace Osl.Activities.Domain.Campaigns;

/// <summary>How a campaign reaches people.</summary>
internal enum CampaignChannel
{
    Posters,
    Leaflets,
    LocalPress,
    Radio,
    Website,
    SocialMedia,
    Meetings,
    WordOfMouth,
    Events,
    Other,
}
