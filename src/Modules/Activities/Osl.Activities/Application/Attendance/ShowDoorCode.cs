using Osl.Activities.Application.Activities;
using Osl.Activities.Application.Enrolments;
using Osl.Activities.Domain.Activities;
using Osl.Activities.Domain.Attendance;
using Osl.BuildingBlocks.Application;
using Osl.BuildingBlocks.Tenancy;

namespace Osl.Activities.Application.Attendance;

/// <summary>Shows the code that is to hang at the door now.</summary>
[Permission(Rights.WriteAttendance)]
internal sealed record ShowDoorCode(Guid ActivityId) : ICommand<DoorCodeResponse>
{
    internal sealed class Handler(
        SeatTurns turns, IRepository<CommunityActivity> activities, AttendanceDesk desk, ILegalParameters parameters, RequestScope scope, TimeProvider clock)
        : ICommandHandler<ShowDoorCode, DoorCodeResponse>
    {
        public async Task<DoorCodeResponse> Handle(ShowDoorCode request, CancellationToken cancellationToken)
        {
            var id = new ActivityId(request.ActivityId);
            await turns.Take(cancellationToken, id);
            var activity = await activities.Get(id, cancellationToken);
            scope.RequireReach(Rights.WriteAttendance, activity);
            var now = clock.GetUtcNow();
            var minutes = await parameters.Value(ParticipationParameters.DoorCodeMinutes, WarsawCalendar.DayOf(now), cancellationToken);
            var sheet = await desk.SheetOf(activity, cancellationToken);
            return new DoorCodeResponse(DoorCode.At(sheet.DoorSecret, now, minutes), DoorCode.ValidUntil(now, minutes));
        }
    }
}

/// <summary>The code at the door.</summary>
/// <param name="Code">Six digits.</param>
/// <param name="ShownUntil">When the next code takes its place; this one still counts until then again.</param>
internal sealed record DoorCodeResponse(string Code, DateTimeOffset ShownUntil) : IExample<DoorCodeResponse>
{
    public static DoorCodeResponse Example { get; } = new("480261", new DateTimeOffset(2026, 4, 14, 15, 10, 0, TimeSpan.Zero));
}
