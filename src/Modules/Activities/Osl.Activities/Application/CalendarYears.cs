using FluentValidation;

namespace Osl.Activities.Application;

/// <summary>The years that times and days of this module lie in: what is far outside is a slip of the pen, and past what calendars reckon with.</summary>
internal static class CalendarYears
{
    private static readonly DateOnly First = new(2000, 1, 1);
    private static readonly DateOnly Last = new(2200, 1, 1);

    public static IRuleBuilderOptions<T, DateTimeOffset> InCalendarYears<T>(this IRuleBuilder<T, DateTimeOffset> time) =>
        time.InclusiveBetween(new(First, TimeOnly.MinValue, TimeSpan.Zero), new(Last, TimeOnly.MinValue, TimeSpan.Zero));

    public static IRuleBuilderOptions<T, DateOnly> InCalendarYears<T>(this IRuleBuilder<T, DateOnly> day) => day.InclusiveBetween(First, Last);

    public static IRuleBuilderOptions<T, DateOnly?> InCalendarYears<T>(this IRuleBuilder<T, DateOnly?> day) => day.InclusiveBetween(First, Last);
}
