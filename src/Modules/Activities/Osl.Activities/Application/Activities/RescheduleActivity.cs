using FluentValidation;
using Osl.Activities.Application.Attendance;
using Osl.Activities.Application.Enrolments;
using Osl.Activities.Application.Occupancy;
using Osl.Activities.Domain.Activities;
using Osl.BuildingBlocks.Application;
using Osl.BuildingBlocks.Domain;
using Osl.BuildingBlocks.Tenancy;

namespace Osl.Activities.Application.Activities;

/// <summary>Gives an activity another time. What was put off is published again; what is published is moved with a reason, and all whom it concerns are told (ACT-10).</summary>
[Permission(Rights.PublishActivities)]
internal sealed record RescheduleActivity(Guid Id, long ExpectedVersion, NewTimeInput NewTime) : ICommand<Changed>
{
    internal sealed class Validator : AbstractValidator<RescheduleActivity>
    {
        public Validator() => this.Body(c => c.NewTime, new NewTimeInput.Validator());
    }

    internal sealed class Handler(
        IRepository<CommunityActivity> activities,
        PublicationDesk desk,
        Occupancies occupancies,
        SeatTurns seatTurns,
        Seats seats,
        AttendanceDesk attendance,
        SeriesRegulars regulars,
        RequestScope scope,
        TimeProvider clock) : ICommandHandler<RescheduleActivity, Changed>
    {
        public async Task<Changed> Handle(RescheduleActivity request, CancellationToken cancellationToken)
        {
            var activity = await activities.Get(new ActivityId(request.Id), request.ExpectedVersion, cancellationToken);
            scope.RequireReach(Rights.PublishActivities, activity);
            var slot = request.NewTime.ToSlot();
            var resources = ActivityResources.Of(activity.Content());
            await occupancies.TakeTurns(resources, cancellationToken);
            if (activity.SeriesId is { } series)
            {
                await seatTurns.TakeSeries(cancellationToken, series);
            }

            await seatTurns.Take(cancellationToken, activity.Id);
            await attendance.RequireNone(activity, cancellationToken);
            activity.Reschedule(slot, request.NewTime.Reason, await desk.Facts(activity.Content(), slot, cancellationToken), clock.GetUtcNow());
            if (activity.State == ActivityState.Published)
            {
                await occupancies.Take(request.Id, resources, slot, cancellationToken);
                await seats.Fill(activity, cancellationToken);
                await regulars.Join(activity, cancellationToken);
            }

            return new Changed(activity);
        }
    }
}

/// <summary>Another time for an activity.</summary>
/// <param name="StartsAt">When it begins.</param>
/// <param name="EndsAt">When it ends.</param>
/// <param name="Reason">Why it is moved; needed once it is published. No personal data.</param>
internal sealed record NewTimeInput(DateTimeOffset StartsAt, DateTimeOffset EndsAt, string? Reason = null) : IExample<NewTimeInput>
{
    public static NewTimeInput Example { get; } = new(
        new DateTimeOffset(2026, 5, 12, 18, 0, 0, TimeSpan.FromHours(2)),
        new DateTimeOffset(2026, 5, 12, 20, 0, 0, TimeSpan.FromHours(2)),
        "Awaria ogrzewania w świetlicy");

    public Slot ToSlot() => new(StartsAt.ToUniversalTime(), EndsAt.ToUniversalTime());

    internal sealed class Validator : AbstractValidator<NewTimeInput>
    {
        public Validator()
        {
            RuleFor(t => t.StartsAt).InCalendarYears();
            RuleFor(t => t.EndsAt).InCalendarYears();
            RuleFor(t => t.Reason).MaximumLength(TextLimits.Text);
            RuleFor(t => t.Reason).NoPesel();
        }
    }
}
