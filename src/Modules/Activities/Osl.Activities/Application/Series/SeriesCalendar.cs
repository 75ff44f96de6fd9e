using Osl.Activities.Domain.Activities;
using Osl.Activities.Domain.Series;
using Osl.BuildingBlocks.Application;

namespace Osl.Activities.Application.Series;

/// <summary>
/// Expands a series' rule in Polish local time: what begins at 18:00 begins at 18:00 all year round. An hour that the spring change skips is read
/// as the first instant after the gap, one that autumn repeats as its first run.
/// </summary>
internal static class SeriesCalendar
{
    /// <summary>The days of the series in order; no more are counted than is needed to see that there are too many.</summary>
    /// <exception cref="InvalidFieldException">The rule is not understood, or does not begin on the first day.</exception>
    public static IReadOnlyList<DateOnly> Days(SeriesTiming timing, int atMost)
    {
        var rule = RecurrenceReader.Read(timing.Rule, Local) ?? throw new InvalidFieldException("/rule", "unsupported_rule");
        List<DateOnly> days = [.. rule.Days(timing.StartDay, timing.StartTime).Take(atMost + timing.ExcludedDays.Count + 1)];
        return days.Count > 0 && days[0] == timing.StartDay
            ? [.. days.Except(timing.ExcludedDays).Union(timing.ExtraDays.Where(day => day >= timing.StartDay)).Order()]
            : throw new InvalidFieldException("/activity/startsAt", "not_in_rule");
    }

    public static Slot SlotOn(DateOnly day, TimeOnly startTime, int lengthMinutes)
    {
        var from = WarsawCalendar.At(day, startTime);
        return new Slot(from, from.AddMinutes(lengthMinutes));
    }

    public static DateTime Local(DateTimeOffset instant) => TimeZoneInfo.ConvertTime(instant, WarsawCalendar.Zone).DateTime;
}
