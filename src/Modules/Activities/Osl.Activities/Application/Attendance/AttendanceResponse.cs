using Osl.Activities.Domain.Activities;
using Osl.Activities.Domain.Attendance;
using Osl.BuildingBlocks.Application;

namespace Osl.Activities.Application.Attendance;

/// <summary>How many came, in numbers only; who came stands in the list of enrolments.</summary>
/// <param name="Recorded">Whether anybody has written down who or how many came.</param>
/// <param name="Present">Everyone who came, walk-ins among them.</param>
/// <param name="Groups">By target group, where only numbers are kept.</param>
internal sealed record AttendanceResponse(
    Guid ActivityId,
    AttendanceMode Mode,
    bool Recorded,
    int Present,
    int WalkIns,
    int NoShows,
    IReadOnlyList<GroupNumber> Groups) : IExample<AttendanceResponse>
{
    public static AttendanceResponse Of(CommunityActivity activity, Headcount count, IEnumerable<GroupCount> numbers) => new(
        activity.Id.Value,
        activity.AttendanceMode,
        count.IsKnown,
        count.Present,
        count.WalkIns,
        count.NoShows,
        [.. numbers.Select(one => new GroupNumber(one.Group, one.Count))]);

    public static AttendanceResponse Example { get; } = new(Examples.Activity, AttendanceMode.Nominal, true, 11, 1, 2, []);
}
