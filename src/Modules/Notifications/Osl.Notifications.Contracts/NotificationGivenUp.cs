using Osl.BuildingBlocks.Contracts;

namespace Osl.Notifications.Contracts;

/// <summary>A message could not be delivered and is not tried any more: the address on file may be wrong.</summary>
[EventName("notifications.notification-given-up.v1")]
public sealed record NotificationGivenUp : IntegrationEvent
{
    public required Guid NotificationId { get; init; }

    public required Guid StaffMemberId { get; init; }

    /// <summary>What it would have told.</summary>
    public required string Kind { get; init; }
}
