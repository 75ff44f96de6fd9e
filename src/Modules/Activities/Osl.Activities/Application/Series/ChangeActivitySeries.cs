using FluentValidation;
using Osl.Activities.Application.Activities;
using Osl.Activities.Application.Attendance;
using Osl.Activities.Application.Enrolments;
using Osl.Activities.Application.Occupancy;
using Osl.Activities.Domain.Activities;
using Osl.Activities.Domain.Occupancy;
using Osl.Activities.Domain.Series;
using Osl.BuildingBlocks.Application;
using Osl.BuildingBlocks.Domain;
using Osl.BuildingBlocks.Tenancy;

namespace Osl.Activities.Application.Series;

/// <summary>Changes one occurrence of a series and all that follow it; what was held before stays as it was.</summary>
[Permission(Rights.PublishActivities)]
internal sealed record ChangeActivitySeries(Guid Id, long ExpectedVersion, SeriesChangeInput Change) : ICommand<Changed>
{
    internal sealed class Validator : AbstractValidator<ChangeActivitySeries>
    {
        public Validator() => this.Body(c => c.Change, new SeriesChangeInput.Validator());
    }

    internal sealed class Handler(
        IRepository<ActivitySeries> all,
        IRepository<CommunityActivity> activities,
        ActivityReferences references,
        PublicationDesk desk,
        Occupancies occupancies,
        SeatTurns seatTurns,
        Seats seats,
        AttendanceDesk attendance,
        RequestScope scope,
        TimeProvider clock) : ICommandHandler<ChangeActivitySeries, Changed>
    {
        public async Task<Changed> Handle(ChangeActivitySeries request, CancellationToken cancellationToken)
        {
            var series = await all.Get(new SeriesId(request.Id), request.ExpectedVersion, cancellationToken);
            scope.RequireReach(Rights.PublishActivities, series);
            var (from, input, reason) = request.Change;
            var content = input.ToContent();
            var resources = ActivityResources.Of(content);
            await occupancies.TakeTurns(resources, cancellationToken);
            await references.Require(content, series.Template, cancellationToken, "/activity");
            var following = await activities.List(new OccurrencesOf(series.Id, from), cancellationToken);
            if (!following.Exists(one => one.OccurrenceOn == from))
            {
                throw new InvalidFieldException("/from", "unknown_reference");
            }

            var begin = SeriesCalendar.Local(input.StartsAt);
            if (DateOnly.FromDateTime(begin) != from)
            {
                throw new InvalidFieldException("/activity/startsAt", "not_in_rule");
            }

            series.Change(content, input.ToSlot().From, TimeOnly.FromDateTime(begin), (int)(input.EndsAt - input.StartsAt).TotalMinutes);
            await seatTurns.Take(cancellationToken, [.. following.Select(one => one.Id)]);
            foreach (var occurrence in following)
            {
                await Rewrite(occurrence, series, resources, reason, cancellationToken);
            }

            return new Changed(series);
        }

        /// <summary>One that was put off waits for a date of its own.</summary>
        private async Task Rewrite(CommunityActivity occurrence, ActivitySeries series, IReadOnlyList<Resource> resources, string? reason, CancellationToken ct)
        {
            var slot = SeriesCalendar.SlotOn(occurrence.OccurrenceOn!.Value, series.StartTime, series.LengthMinutes);
            if (occurrence.State == ActivityState.Draft)
            {
                occurrence.Describe(series.ContentAt(slot), slot, (await desk.Facts(series.Template, slot, ct)).Measure);
                return;
            }

            await seats.RequireRoom(occurrence, series.Template.Capacity, "/activity/capacity", ct);
            occurrence.Correct(series.ContentAt(occurrence.Slot), occurrence.Slot, await desk.Facts(series.Template, occurrence.Slot, ct), clock.GetUtcNow(), "/activity");
            if (occurrence.State == ActivityState.Published)
            {
                if (occurrence.Slot != slot)
                {
                    await attendance.RequireNone(occurrence, ct);
                    occurrence.Reschedule(slot, reason, await desk.Facts(series.Template, slot, ct), clock.GetUtcNow());
                }

                await occupancies.Take(occurrence.Id.Value, resources, slot, ct);
                await seats.Fill(occurrence, ct);
            }
        }
    }
}

/// <summary>What becomes of an occurrence and of those after it.</summary>
/// <param name="From">The day of the first one that changes.</param>
/// <param name="Activity">What it becomes; its hour is that of the others too.</param>
/// <param name="Reason">Why, where the hour of published ones changes. No personal data.</param>
internal sealed record SeriesChangeInput(DateOnly From, ActivityInput Activity, string? Reason = null) : IExample<SeriesChangeInput>
{
    public static SeriesChangeInput Example { get; } = new(new DateOnly(2026, 5, 5), ActivityInput.Example, "Nowa godzina na prośbę uczestników");

    internal sealed class Validator : AbstractValidator<SeriesChangeInput>
    {
        public Validator()
        {
            RuleFor(c => c.Activity).SetValidator(new SeriesInput.OccurrenceValidator());
            RuleFor(c => c.Reason).MaximumLength(TextLimits.Text);
            RuleFor(c => c.Reason).NoPesel();
        }
    }
}
