using FluentValidation;
using Osl.Activities.Application.Activities;
using Osl.Activities.Application.Enrolments;
using Osl.Activities.Domain.Activities;
using Osl.Activities.Domain.Attendance;
using Osl.BuildingBlocks.Application;
using Osl.BuildingBlocks.Domain;
using Osl.BuildingBlocks.Tenancy;

namespace Osl.Activities.Application.Attendance;

/// <summary>Says that a person is there, by the code that is shown at the door.</summary>
[Permission(Rights.CheckIn)]
internal sealed record CheckIn(Guid ActivityId, CheckInInput Arrival) : ICommand<Done>
{
    internal sealed class Validator : AbstractValidator<CheckIn>
    {
        public Validator() => this.Body(c => c.Arrival, new CheckInInput.Validator());
    }

    internal sealed class Handler(
        SeatTurns turns,
        IRepository<CommunityActivity> activities,
        Seats seats,
        AttendanceDesk desk,
        ILegalParameters parameters,
        RequestScope scope,
        TimeProvider clock) : ICommandHandler<CheckIn, Done>
    {
        public async Task<Done> Handle(CheckIn request, CancellationToken cancellationToken)
        {
            var id = new ActivityId(request.ActivityId);
            await turns.Take(cancellationToken, id);
            var activity = await activities.Get(id, cancellationToken);
            scope.RequireReach(Rights.CheckIn, activity);
            var person = new PersonId(request.Arrival.PersonId);
            await seats.RequirePerson(person, cancellationToken);
            var now = clock.GetUtcNow();
            activity.RequireNames(now);
            var minutes = await parameters.Value(ParticipationParameters.DoorCodeMinutes, WarsawCalendar.DayOf(now), cancellationToken);
            var sheet = await desk.SheetOf(activity, cancellationToken);
            AttendanceRules.CodeIsShown.Require(DoorCode.IsShown(request.Arrival.Code, sheet.DoorSecret, now, minutes), "/code");
            await desk.Attend(activity, person, cancellationToken);
            if (activity.State == ActivityState.Held)
            {
                activity.CorrectAttendance(await desk.Count(activity, cancellationToken));
            }

            return Done.Value;
        }
    }
}

/// <summary>Who is there, and the code they read at the door.</summary>
/// <param name="Code">Six digits.</param>
internal sealed record CheckInInput(string Code, Guid PersonId) : IExample<CheckInInput>
{
    public static CheckInInput Example { get; } = new("480261", Examples.Resident);

    internal sealed class Validator : AbstractValidator<CheckInInput>
    {
        public Validator()
        {
            RuleFor(c => c.Code).NotEmpty().MaximumLength(6);
            RuleFor(c => c.PersonId).NotEmpty();
        }
    }
}
