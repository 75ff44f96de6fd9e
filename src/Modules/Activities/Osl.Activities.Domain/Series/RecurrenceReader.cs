using System.Globalization;

namespace Osl.Activities.Domain.Series;

/// <summary>Reads a recurrence rule as RFC 5545 writes it: FREQ=WEEKLY;BYDAY=TU,TH;UNTIL=20261130.</summary>
internal static class RecurrenceReader
{
    private static readonly string[] Weekdays = ["SU", "MO", "TU", "WE", "TH", "FR", "SA"];

    /// <summary>Null when the rule is wrong, or asks for more than activities need.</summary>
    /// <param name="toLocal">Turns an instant into the local time that the rule is expanded in.</param>
    public static Recurrence? Read(string rule, Func<DateTimeOffset, DateTime> toLocal)
    {
        Dictionary<string, string> parts = new(StringComparer.OrdinalIgnoreCase);
        foreach (var part in rule.Split(';'))
        {
            if (part.Split('=') is not [var name, { Length: > 0 } value] || !parts.TryAdd(name, value))
            {
                return null;
            }
        }

        if (!parts.Remove("FREQ", out var freq) || FrequencyOf(freq) is not { } frequency)
        {
            return null;
        }

        Recurrence? read = new Recurrence { Frequency = frequency };
        foreach (var (name, value) in parts)
        {
            read = read is null ? null : With(read, name.ToUpperInvariant(), value.ToUpperInvariant(), toLocal);
        }

        return read is not null && HangsTogether(read) ? read : null;
    }

    private static Recurrence? With(Recurrence read, string name, string value, Func<DateTimeOffset, DateTime> toLocal) => name switch
    {
        "INTERVAL" => Number(value, 1, 1_000) is { } interval ? read with { Interval = interval } : null,
        "COUNT" => Number(value, 1, 100_000) is { } count ? read with { Count = count } : null,
        "UNTIL" => UntilOf(value, toLocal) is { } until ? read with { Until = until } : null,
        "BYDAY" => All(value, Weekday) is { } days ? read with { ByDay = days } : null,
        "BYMONTHDAY" => All(value, MonthDay) is { } days ? read with { ByMonthDay = days } : null,
        "WKST" => Array.IndexOf(Weekdays, value) is var day and >= 0 ? read with { WeekStart = (DayOfWeek)day } : null,
        _ => null,
    };

    /// <summary>RFC 5545 3.3.10: COUNT and UNTIL exclude each other, ordinals need a month, days of the month no week.</summary>
    private static bool HangsTogether(Recurrence read) =>
        (read.Count is null || read.Until is null)
        && (read.Frequency == Frequency.Monthly || read.ByDay.All(day => day.Ordinal is null))
        && (read.Frequency != Frequency.Weekly || read.ByMonthDay.Count == 0)
        && (read.Frequency != Frequency.Yearly || (read.ByDay.Count == 0 && read.ByMonthDay.Count == 0));

    private static Frequency? FrequencyOf(string value) => value.ToUpperInvariant() switch
    {
        "DAILY" => Frequency.Daily,
        "WEEKLY" => Frequency.Weekly,
        "MONTHLY" => Frequency.Monthly,
        "YEARLY" => Frequency.Yearly,
        _ => null,
    };

    private static DateTime? UntilOf(string value, Func<DateTimeOffset, DateTime> toLocal)
    {
        if (DateOnly.TryParseExact(value, "yyyyMMdd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
        {
            return day.ToDateTime(TimeOnly.MaxValue);
        }

        return DateTimeOffset.TryParseExact(value, "yyyyMMdd'T'HHmmss'Z'", CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var instant)
            ? toLocal(instant)
            : null;
    }

    private static WeekdayOf? Weekday(string value)
    {
        if (value.Length < 2 || Array.IndexOf(Weekdays, value[^2..]) is not (>= 0 and var day))
        {
            return null;
        }

        if (value.Length == 2)
        {
            return new WeekdayOf((DayOfWeek)day, null);
        }

        return Number(value[..^2], -5, 5) is { } ordinal and not 0 ? new WeekdayOf((DayOfWeek)day, ordinal) : null;
    }

    private static int? MonthDay(string value) => Number(value, -31, 31) is { } number and not 0 ? number : null;

    private static List<T>? All<T>(string value, Func<string, T?> read)
        where T : struct
    {
        List<T?> items = [.. value.Split(',').Select(read)];
        return items.Contains(null) ? null : [.. items.Select(item => item!.Value)];
    }

    private static int? Number(string value, int least, int most) =>
        value.Length <= 7 && int.TryParse(value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) && number >= least && number <= most ? number : null;
}
