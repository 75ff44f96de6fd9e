using FluentValidation;
using Osl.Activities.Application.Activities;
using Osl.Activities.Application.Enrolments;
using Osl.Activities.Domain.Activities;
using Osl.Activities.Domain.Enrolments;
using Osl.BuildingBlocks.Application;
using Osl.BuildingBlocks.Domain;
using Osl.BuildingBlocks.Tenancy;

namespace Osl.Activities.Application.Attendance;

/// <summary>Writes down who came and who did not, and who walked in, all of them or none (ACT-06).</summary>
[Permission(Rights.WriteAttendance)]
internal sealed record RecordAttendance(Guid ActivityId, AttendanceInput Attendance) : ICommand<AttendanceResponse>
{
    internal sealed class Validator : AbstractValidator<RecordAttendance>
    {
        public Validator() => this.Body(c => c.Attendance, new AttendanceInput.Validator());
    }

    internal sealed class Handler(
        SeatTurns turns, IRepository<CommunityActivity> activities, IRepository<Enrolment> enrolments, Seats seats, AttendanceDesk desk, RequestScope scope)
        : ICommandHandler<RecordAttendance, AttendanceResponse>
    {
        public async Task<AttendanceResponse> Handle(RecordAttendance request, CancellationToken cancellationToken)
        {
            var id = new ActivityId(request.ActivityId);
            await turns.Take(cancellationToken, id);
            var activity = await activities.Get(id, cancellationToken);
            scope.RequireReach(Rights.WriteAttendance, activity);
            await Mark(activity, request.Attendance.Marks ?? [], cancellationToken);
            foreach (var person in request.Attendance.WalkIns ?? [])
            {
                await seats.RequirePerson(new PersonId(person), cancellationToken);
                await desk.Attend(activity, new PersonId(person), cancellationToken);
            }

            var count = await desk.Count(activity, cancellationToken);
            activity.CorrectAttendance(count);
            return AttendanceResponse.Of(activity, count, []);
        }

        private async Task Mark(CommunityActivity activity, IReadOnlyList<MarkInput> marks, CancellationToken ct)
        {
            var wanted = marks.Select(mark => new EnrolmentId(mark.EnrolmentId)).ToList();
            var found = (await enrolments.List(new EnrolmentsById(activity.Id, wanted), ct)).ToDictionary(one => one.Id);
            for (var i = 0; i < marks.Count; i++)
            {
                var enrolment = found.GetValueOrDefault(wanted[i]) ?? throw new InvalidFieldException($"/marks/{i}/enrolmentId", "unknown_reference");
                await desk.Mark(activity, enrolment, marks[i].Present, ct);
            }
        }
    }
}

/// <summary>Who came.</summary>
/// <param name="Marks">Of those on the list.</param>
/// <param name="WalkIns">People on file who came without having enrolled.</param>
internal sealed record AttendanceInput(IReadOnlyList<MarkInput>? Marks = null, IReadOnlyList<Guid>? WalkIns = null) : IExample<AttendanceInput>
{
    public static AttendanceInput Example { get; } = new([new MarkInput(Examples.Enrolment, true)], [Examples.Resident]);

    internal sealed class Validator : AbstractValidator<AttendanceInput>
    {
        public Validator()
        {
            RuleFor(a => a.Marks).NotEmpty().When(a => a.WalkIns is null or []);
            RuleFor(a => a.Marks).Listed(1_000);
            RuleFor(a => a.WalkIns).Listed(1_000);
            RuleFor(a => a.Marks).Must(marks => marks is null || marks.DistinctBy(mark => mark.EnrolmentId).Count() == marks.Count).WithErrorCode("duplicate_value");
        }
    }
}

/// <summary>Whether one who is on the list came.</summary>
internal sealed record MarkInput(Guid EnrolmentId, bool Present);
