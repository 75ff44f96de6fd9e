using Osl.BuildingBlocks.Contracts;

namespace Osl.Access.Contracts;

/// <summary>A login ended because a spent refresh token came back; its owner should hear of it.</summary>
[EventName("access.session-family-revoked.v1")]
public sealed record SessionFamilyRevoked : IntegrationEvent
{
    public required Guid AccountId { get; init; }

    /// <summary>Whose account it is; none for an operator of the platform.</summary>
    public required Guid? StaffMemberId { get; init; }

    public required Guid FamilyId { get; init; }

    public required string Reason { get; init; }
}
