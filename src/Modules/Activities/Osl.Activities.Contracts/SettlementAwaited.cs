using Osl.BuildingBlocks.Contracts;

namespace Osl.Activities.Contracts;

/// <summary>Activities of one organizer are over and wait to be settled. The three lists go together, the longest wait first; they may be cut.</summary>
[EventName("activities.settlement-awaited.v1")]
public sealed record SettlementAwaited : IntegrationEvent
{
    /// <summary>Null where nobody of the staff organised them.</summary>
    public required Guid? OrganizerStaffMemberId { get; init; }

    /// <summary>The day on which this was told.</summary>
    public required DateOnly Day { get; init; }

    /// <summary>How many there are.</summary>
    public required int Count { get; init; }

    public required IReadOnlyList<Guid> ActivityIds { get; init; }

    public required IReadOnlyList<string> Titles { get; init; }

    public required IReadOnlyList<DateOnly> EndedOn { get; init; }
}
