namespace Osl.Activities.Domain.Attendance;

/// <summary>How many came, in numbers only.</summary>
/// <param name="IsKnown">Whether anybody has written down who or how many came.</param>
/// <param name="Present">Everyone who came, walk-ins among them.</param>
internal sealed record Headcount(bool IsKnown, int Present, int WalkIns, int NoShows);
