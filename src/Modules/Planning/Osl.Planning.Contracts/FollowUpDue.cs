using Osl.BuildingBlocks.Contracts;

namespace Osl.Planning.Contracts;

/// <summary>A follow-up is due, or overdue by so many days.</summary>
[EventName("planning.follow-up-due.v1")]
public sealed record FollowUpDue : IntegrationEvent
{
    public required Guid FollowUpId { get; init; }

    public required Guid? PlanId { get; init; }

    public required string Subject { get; init; }

    public required DateOnly DueOn { get; init; }

    public required Guid OwnerStaffMemberId { get; init; }

    public required int DaysOverdue { get; init; }
}
