using Osl.BuildingBlocks.Domain;

namespace Osl.Activities.Domain.Campaigns;

/// <summary>A social campaign.</summary>
internal readonly record struct CampaignId(Guid Value) : ITypedId<CampaignId>
{
    public static CampaignId From(Guid value) => new(value);

    public override string ToString() => Value.ToString();
}
