using Osl.BuildingBlocks.Contracts;

namespace Osl.Activities.Contracts;

/// <summary>How many came to an activity is known, or was put right; these are the totals.</summary>
[EventName("activities.attendance-recorded.v1")]
public sealed record AttendanceRecorded : IntegrationEvent
{
    public required Guid ActivityId { get; init; }

    public required Guid? MeasureId { get; init; }

    /// <summary>How many came, walk-ins among them.</summary>
    public required int Participants { get; init; }

    public required int WalkIns { get; init; }

    public required int NoShows { get; init; }
}
