using Osl.BuildingBlocks.Contracts;

namespace Osl.Activities.Contracts;

/// <summary>A club or a group stands.</summary>
[EventName("activities.group-formed.v1")]
public sealed record GroupFormed : IntegrationEvent
{
    public required Guid GroupId { get; init; }

    /// <summary>SeniorClub, DisabilityClub, SelfHelpClub, SelfHelpGroup, Civic, Informal or Thematic.</summary>
    public required string Kind { get; init; }

    public required Guid[] CommunityIds { get; init; }

    public required Guid FacilitatorStaffMemberId { get; init; }

    public required DateOnly FormedOn { get; init; }
}
