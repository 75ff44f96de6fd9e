using FluentValidation;
using Osl.Activities.Application.Activities;
using Osl.Activities.Domain.Series;
using Osl.BuildingBlocks.Application;

namespace Osl.Activities.Application.Series;

/// <summary>A series as it is written down.</summary>
/// <param name="Rule">Recurrence rule (RFC 5545): FREQ daily, weekly, monthly or yearly, INTERVAL, COUNT or UNTIL, BYDAY, BYMONTHDAY, WKST.</param>
/// <param name="Activity">The first occurrence; the others begin at the same local time and last as long.</param>
/// <param name="ExcludedDays">Days of the rule on which it does not take place (EXDATE).</param>
/// <param name="ExtraDays">Days beside the rule on which it does (RDATE).</param>
internal sealed record SeriesInput(string Rule, ActivityInput Activity, IReadOnlyList<DateOnly>? ExcludedDays = null, IReadOnlyList<DateOnly>? ExtraDays = null)
    : IExample<SeriesInput>
{
    public static SeriesInput Example { get; } = new("FREQ=WEEKLY;BYDAY=TU;UNTIL=20261124", ActivityInput.Example, [new DateOnly(2026, 8, 11)], [new DateOnly(2026, 12, 3)]);

    public SeriesTiming ToTiming() => new(
        Rule,
        DateOnly.FromDateTime(SeriesCalendar.Local(Activity.StartsAt)),
        TimeOnly.FromDateTime(SeriesCalendar.Local(Activity.StartsAt)),
        (int)(Activity.EndsAt - Activity.StartsAt).TotalMinutes,
        [.. (ExcludedDays ?? []).Order()],
        [.. (ExtraDays ?? []).Order()]);

    internal sealed class Validator : AbstractValidator<SeriesInput>
    {
        public Validator()
        {
            RuleFor(s => s.Rule).NotEmpty().MaximumLength(300);
            RuleFor(s => s.Activity).SetValidator(new OccurrenceValidator());
            RuleFor(s => s.ExcludedDays).Listed(500);
            RuleFor(s => s.ExtraDays).Listed(500);
            RuleForEach(s => s.ExtraDays).InCalendarYears();
        }
    }

    /// <summary>An occurrence takes a minute at least and a day at most, so that two of a series never overlap.</summary>
    internal sealed class OccurrenceValidator : AbstractValidator<ActivityInput>
    {
        public OccurrenceValidator()
        {
            Include(new ActivityInput.Validator());
            RuleFor(a => a.EndsAt).Must((a, end) => end - a.StartsAt is var length && length >= TimeSpan.FromMinutes(1) && length <= TimeSpan.FromDays(1)).WithErrorCode("out_of_range");
        }
    }
}
