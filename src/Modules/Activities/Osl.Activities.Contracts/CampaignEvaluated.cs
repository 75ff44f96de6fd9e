using Osl.BuildingBlocks.Contracts;

namespace Osl.Activities.Contracts;

/// <summary>A campaign was evaluated.</summary>
[EventName("activities.campaign-evaluated.v1")]
public sealed record CampaignEvaluated : IntegrationEvent
{
    public required Guid CampaignId { get; init; }

    public required Guid[] CommunityIds { get; init; }

    public required Guid? MeasureId { get; init; }

    public required int Reach { get; init; }
}
