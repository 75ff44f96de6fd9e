namespace Osl.Planning.Domain.Plans;

/// <summary>Tools of the OSL method: the two axial ones first, then the supporting ones.</summary>
internal enum OslTool
{
    TerritorialCommunity,
    CategorialCommunity,
    LocalPartnership,
    Groups,
    Volunteering,
    CampaignsAndEvents,
    AdvocacyAndCivicInformation,
}
