using Osl.BuildingBlocks.Contracts;

namespace Osl.Access.Contracts;

/// <summary>Until when a member of staff is cleared for work with minors; what was checked stays in Access.</summary>
[EventName("access.clearance-changed.v1")]
public sealed record ClearanceChanged : IntegrationEvent
{
    public required Guid StaffMemberId { get; init; }

    /// <summary>The last day; null for no clearance.</summary>
    public required DateOnly? ValidUntil { get; init; }
}
