using Osl.Activities.Application.Activities;
using Osl.Activities.Application.Enrolments;
using Osl.Activities.Domain.Activities;
using Osl.Activities.Domain.Enrolments;
using Osl.BuildingBlocks.Application;
using Osl.BuildingBlocks.Tenancy;

namespace Osl.Activities.Application.Attendance;

/// <summary>Puts right whether one person came; who did so is in the audit log.</summary>
[Permission(Rights.WriteAttendance)]
internal sealed record CorrectAttendance(Guid ActivityId, Guid EnrolmentId, long ExpectedVersion, bool Present) : ICommand<Changed>
{
    internal sealed class Handler(
        SeatTurns turns, IRepository<CommunityActivity> activities, IRepository<Enrolment> enrolments, AttendanceDesk desk, RequestScope scope)
        : ICommandHandler<CorrectAttendance, Changed>
    {
        public async Task<Changed> Handle(CorrectAttendance request, CancellationToken cancellationToken)
        {
            var id = new ActivityId(request.ActivityId);
            await turns.Take(cancellationToken, id);
            var activity = await activities.Get(id, cancellationToken);
            scope.RequireReach(Rights.WriteAttendance, activity);
            var enrolment = await enrolments.On(activity, request.EnrolmentId, request.ExpectedVersion, cancellationToken);
            await desk.Mark(activity, enrolment, request.Present, cancellationToken);
            activity.CorrectAttendance(await desk.Count(activity, cancellationToken));
            return new Changed(enrolment);
        }
    }
}

/// <summary>Whether the person came.</summary>
internal sealed record CorrectionInput(bool Present) : IExample<CorrectionInput>
{
    public static CorrectionInput Example { get; } = new(true);
}
