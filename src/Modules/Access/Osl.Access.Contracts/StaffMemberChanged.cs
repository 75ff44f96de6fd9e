using Osl.BuildingBlocks.Contracts;

namespace Osl.Access.Contracts;

/// <summary>The whole state of a member of staff that other modules may know; names stay in Access.</summary>
[EventName("access.staff-member-changed.v1")]
public sealed record StaffMemberChanged : IntegrationEvent
{
    public required Guid StaffMemberId { get; init; }

    public required bool Active { get; init; }

    public required string Post { get; init; }

    public required string[] Roles { get; init; }

    /// <summary>An animator's specialty: Cultural, Sport or Social.</summary>
    public string? Specialty { get; init; }
}
