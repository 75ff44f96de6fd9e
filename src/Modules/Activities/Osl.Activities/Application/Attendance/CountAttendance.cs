using FluentValidation;
using Osl.Activities.Application.Activities;
using Osl.Activities.Application.Enrolments;
using Osl.Activities.Domain.Activities;
using Osl.Activities.Domain.Attendance;
using Osl.BuildingBlocks.Application;
using Osl.BuildingBlocks.Tenancy;

namespace Osl.Activities.Application.Attendance;

/// <summary>Writes down how many came, where no names are taken; new numbers take the place of the old (ACT-06).</summary>
[Permission(Rights.WriteAttendance)]
internal sealed record CountAttendance(Guid ActivityId, NumbersInput Numbers) : ICommand<AttendanceResponse>
{
    internal sealed class Validator : AbstractValidator<CountAttendance>
    {
        public Validator() => this.Body(c => c.Numbers, new NumbersInput.Validator());
    }

    internal sealed class Handler(SeatTurns turns, IRepository<CommunityActivity> activities, AttendanceDesk desk, RequestScope scope, TimeProvider clock)
        : ICommandHandler<CountAttendance, AttendanceResponse>
    {
        public async Task<AttendanceResponse> Handle(CountAttendance request, CancellationToken cancellationToken)
        {
            var id = new ActivityId(request.ActivityId);
            await turns.Take(cancellationToken, id);
            var activity = await activities.Get(id, cancellationToken);
            scope.RequireReach(Rights.WriteAttendance, activity);
            activity.RequireNumbers(clock.GetUtcNow());
            var sheet = await desk.SheetOf(activity, cancellationToken);
            sheet.Count(request.Numbers.Groups.Select(one => GroupCount.Of(one.Group, one.Count)));
            var count = await desk.Count(activity, cancellationToken);
            activity.CorrectAttendance(count);
            return AttendanceResponse.Of(activity, count, sheet.Numbers);
        }
    }
}

/// <summary>How many came.</summary>
/// <param name="Groups">By target group; Everyone where nothing more is known.</param>
internal sealed record NumbersInput(IReadOnlyList<GroupNumber> Groups) : IExample<NumbersInput>
{
    public static NumbersInput Example { get; } = new([new GroupNumber(TargetGroup.Seniors, 18), new GroupNumber(TargetGroup.Children, 9)]);

    internal sealed class Validator : AbstractValidator<NumbersInput>
    {
        public Validator()
        {
            RuleFor(n => n.Groups).NotEmpty();
            RuleFor(n => n.Groups).Must(groups => groups is null || groups.DistinctBy(one => one.Group).Count() == groups.Count).WithErrorCode("duplicate_value");
            RuleForEach(n => n.Groups).ChildRules(one => one.RuleFor(g => g.Count).InclusiveBetween(0, 100_000));
        }
    }
}

/// <summary>How many of a target group came.</summary>
internal sealed record GroupNumber(TargetGroup Group, int Count);
