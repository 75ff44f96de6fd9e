namespace Osl.Activities.Domain.Series;

/// <summary>
/// On which days something recurs: a recurrence rule of RFC 5545, as far as activities need it: daily, weekly, monthly and yearly,
/// INTERVAL, COUNT or UNTIL, BYDAY (with ordinals in a month), BYMONTHDAY and WKST. Anything else is refused rather than read wrongly.
/// </summary>
internal sealed record Recurrence
{
    /// <summary>No rule is followed further than this.</summary>
    private const int LongestYears = 100;

    public required Frequency Frequency { get; init; }

    public int Interval { get; init; } = 1;

    public int? Count { get; init; }

    /// <summary>The last local time at which it may begin.</summary>
    public DateTime? Until { get; init; }

    public IReadOnlyList<WeekdayOf> ByDay { get; init; } = [];

    public IReadOnlyList<int> ByMonthDay { get; init; } = [];

    public DayOfWeek WeekStart { get; init; } = DayOfWeek.Monday;

    public bool IsEndless => Count is null && Until is null;

    /// <summary>The days on which it recurs, the first of them the day of the start when that fits the rule.</summary>
    public IEnumerable<DateOnly> Days(DateOnly start, TimeOnly at)
    {
        var days = Candidates(start)
            .Where(day => day >= start)
            .TakeWhile(day => Until is not { } until || day.ToDateTime(at) <= until);
        return Count is { } count ? days.Take(count) : days;
    }

    private IEnumerable<DateOnly> Candidates(DateOnly start)
    {
        var end = start.AddYears(LongestYears);
        for (var step = 0; PeriodAt(start, step * Interval) is var period && period <= end; step++)
        {
            foreach (var day in Within(period, start))
            {
                yield return day;
            }
        }
    }

    /// <summary>The first day of the n-th day, week, month or year; the weeks begin where WKST says.</summary>
    private DateOnly PeriodAt(DateOnly start, int n) => Frequency switch
    {
        Frequency.Daily => start.AddDays(n),
        Frequency.Weekly => start.AddDays((7 * n) - (((int)start.DayOfWeek - (int)WeekStart + 7) % 7)),
        Frequency.Monthly => new DateOnly(start.Year, start.Month, 1).AddMonths(n),
        _ => new DateOnly(start.Year, 1, 1).AddYears(n),
    };

    private IEnumerable<DateOnly> Within(DateOnly period, DateOnly start) => Frequency switch
    {
        Frequency.Daily => ((IEnumerable<DateOnly>)[period]).Where(day => OnMonthDay(day) && OnWeekday(day)),
        Frequency.Weekly => Enumerable.Range(0, 7).Select(period.AddDays).Where(day => ByDay.Count == 0 ? day.DayOfWeek == start.DayOfWeek : OnWeekday(day)),
        Frequency.Monthly => Enumerable.Range(0, DateTime.DaysInMonth(period.Year, period.Month)).Select(period.AddDays)
            .Where(day => ByDay.Count == 0 && ByMonthDay.Count == 0 ? day.Day == start.Day : OnMonthDay(day) && OnWeekday(day)),
        _ => start.Day <= DateTime.DaysInMonth(period.Year, start.Month) ? [new DateOnly(period.Year, start.Month, start.Day)] : [],
    };

    private bool OnMonthDay(DateOnly day) =>
        ByMonthDay.Count == 0 || ByMonthDay.Any(number => day.Day == (number > 0 ? number : DateTime.DaysInMonth(day.Year, day.Month) + 1 + number));

    private bool OnWeekday(DateOnly day) => ByDay.Count == 0 || ByDay.Any(weekday => weekday.Is(day));
}

/// <summary>How often something recurs.</summary>
internal enum Frequency
{
    Daily,
    Weekly,
    Monthly,
    Yearly,
}

/// <summary>A day of the week; with an ordinal, the n-th of a month, counted from its end when below zero.</summary>
internal readonly record struct WeekdayOf(DayOfWeek Day, int? Ordinal)
{
    public bool Is(DateOnly day) => day.DayOfWeek == Day && Ordinal switch
    {
        null => true,
        > 0 => (day.Day + 6) / 7 == Ordinal,
        _ => -((DateTime.DaysInMonth(day.Year, day.Month) - day.Day + 7) / 7) == Ordinal,
    };
}
