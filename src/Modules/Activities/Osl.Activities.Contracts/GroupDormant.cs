using Osl.BuildingBlocks.Contracts;

namespace Osl.Activities.Contracts;

/// <summary>A group has not met for so long that its facilitator is to be reminded of it.</summary>
[EventName("activities.group-dormant.v1")]
public sealed record GroupDormant : IntegrationEvent
{
    public required Guid GroupId { get; init; }

    public required string Name { get; init; }

    public required Guid[] CommunityIds { get; init; }

    public required Guid FacilitatorStaffMemberId { get; init; }

    /// <summary>The day of its last meeting; that of its forming where there was none.</summary>
    public required DateOnly QuietSince { get; init; }
}
