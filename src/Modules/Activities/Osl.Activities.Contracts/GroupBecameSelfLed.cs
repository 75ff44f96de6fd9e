using Osl.BuildingBlocks.Contracts;

namespace Osl.Activities.Contracts;

/// <summary>A group was taken over by its own members.</summary>
[EventName("activities.group-became-self-led.v1")]
public sealed record GroupBecameSelfLed : IntegrationEvent
{
    public required Guid GroupId { get; init; }

    public required Guid[] CommunityIds { get; init; }

    public required DateOnly SelfLedFrom { get; init; }
}
