using Osl.Activities.Domain.Activities;
using Osl.Activities.Domain.Attendance;
using Osl.Activities.Domain.Enrolments;
using Osl.BuildingBlocks.Application;

namespace Osl.Activities.Application.Attendance;

/// <summary>How many came to an activity.</summary>
[Permission(Rights.ReadEnrolments)]
internal sealed record GetAttendance(Guid ActivityId) : IQuery<AttendanceResponse>
{
    internal sealed class Handler(IReads<CommunityActivity> activities, IReads<AttendanceSheet> sheets, IReads<EnrolmentList> lists) : IQueryHandler<GetAttendance, AttendanceResponse>
    {
        public async Task<AttendanceResponse> Handle(GetAttendance request, CancellationToken cancellationToken)
        {
            var id = new ActivityId(request.ActivityId);
            var activity = await activities.First(activities.All.Where(one => one.Id == id), cancellationToken);
            var sheet = await sheets.FirstOrDefault(sheets.All.Where(one => one.Id == id), cancellationToken);
            var list = await lists.FirstOrDefault(lists.All.Where(one => one.Id == id), cancellationToken);
            var numbers = sheet?.Numbers ?? [];
            var count = activity.AttendanceMode == AttendanceMode.CountOnly
                ? new Headcount(sheet?.IsBegun ?? false, numbers.Sum(one => one.Count), 0, 0)
                : new Headcount(sheet?.IsBegun ?? false, list?.Present ?? 0, list?.WalkIns ?? 0, list?.NoShows ?? 0);
            return AttendanceResponse.Of(activity, count, numbers);
        }
    }
}
