using Osl.Activities.Application.Activities;
using Osl.Activities.Application.Enrolments;
using Osl.Activities.Domain.Activities;
using Osl.Activities.Domain.Enrolments;
using Osl.BuildingBlocks.Application;
using Osl.BuildingBlocks.Tenancy;

namespace Osl.Activities.Application.Attendance;

/// <summary>Says that an activity took place; whoever had a seat and was not seen did not come, and nobody waits any more (ACT-07).</summary>
[Permission(Rights.WriteAttendance)]
internal sealed record HoldActivity(Guid ActivityId, long ExpectedVersion) : ICommand<Changed>
{
    internal sealed class Handler(
        SeatTurns turns, IRepository<CommunityActivity> activities, IRepository<Enrolment> enrolments, Seats seats, AttendanceDesk desk, RequestScope scope, TimeProvider clock)
        : ICommandHandler<HoldActivity, Changed>
    {
        public async Task<Changed> Handle(HoldActivity request, CancellationToken cancellationToken)
        {
            var id = new ActivityId(request.ActivityId);
            await turns.Take(cancellationToken, id);
            var activity = await activities.Get(id, request.ExpectedVersion, cancellationToken);
            scope.RequireReach(Rights.WriteAttendance, activity);
            var now = clock.GetUtcNow();
            var list = await seats.ListOf(activity.Id, activity.CentreId, cancellationToken);
            foreach (var enrolment in await enrolments.List(new LiveEnrolments(id), cancellationToken))
            {
                list.Close(enrolment, activity.AttendanceMode, now);
            }

            activity.Hold(await desk.Count(activity, cancellationToken), now);
            return new Changed(activity);
        }
    }
}
