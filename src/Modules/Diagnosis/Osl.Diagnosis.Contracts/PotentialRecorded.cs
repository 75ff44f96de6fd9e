using Osl.BuildingBlocks.Contracts;

namespace Osl.Diagnosis.Contracts;

/// <summary>The journal took in a potential of a community.</summary>
[EventName("diagnosis.potential-recorded.v1")]
public sealed record PotentialRecorded : IntegrationEvent
{
    public required Guid RecognitionEntryId { get; init; }

    public required Guid CommunityId { get; init; }
}
