using Osl.BuildingBlocks.Contracts;

namespace Osl.Planning.Contracts;

/// <summary>A follow-up was opened, given another day or owner, or ended: its whole state but its text, which may name people.</summary>
[EventName("planning.follow-up-changed.v1")]
public sealed record FollowUpChanged : IntegrationEvent
{
    public required Guid FollowUpId { get; init; }

    public required Guid? PlanId { get; init; }

    public required DateOnly DueOn { get; init; }

    public required Guid OwnerStaffMemberId { get; init; }

    public required bool Open { get; init; }
}
