using System.Globalization;
using Osl.BuildingBlocks.Application;

namespace Osl.Activities.Application.Calendars;

/// <summary>Writes a calendar as iCalendar (RFC 5545, RFC 7986). The same events give the same text, to the octet.</summary>
internal static class CalendarWriter
{
    public const string MediaType = "text/calendar";

    /// <summary>The rules of Polish time since 1996: summer from the last Sunday of March until the last one of October.</summary>
    private static readonly string[] Warsaw =
    [
        "BEGIN:VTIMEZONE",
        "TZID:Europe/Warsaw",
        "BEGIN:DAYLIGHT",
        "DTSTART:19960331T020000",
        "TZOFFSETFROM:+0100",
        "TZOFFSETTO:+0200",
        "TZNAME:CEST",
        "RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU",
        "END:DAYLIGHT",
        "BEGIN:STANDARD",
        "DTSTART:19961027T030000",
        "TZOFFSETFROM:+0200",
        "TZOFFSETTO:+0100",
        "TZNAME:CET",
        "RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU",
        "END:STANDARD",
        "END:VTIMEZONE",
    ];

    public static string Write(string name, IEnumerable<CalendarEvent> events)
    {
        var lines = new ContentLines()
            .Add("BEGIN:VCALENDAR")
            .Add("VERSION:2.0")
            .Add("PRODID:-//OSL//Activities//PL")
            .Add("CALSCALE:GREGORIAN")
            .AddText("NAME", name)
            .AddText("X-WR-CALNAME", name)
            .Add("REFRESH-INTERVAL;VALUE=DURATION:PT1H")
            .Add("X-PUBLISHED-TTL:PT1H");
        foreach (var line in Warsaw)
        {
            lines.Add(line);
        }

        foreach (var one in events)
        {
            Write(lines, one);
        }

        return lines.Add("END:VCALENDAR").ToString();
    }

    private static void Write(ContentLines lines, CalendarEvent one) => lines
        .Add("BEGIN:VEVENT")
        .Add($"UID:{one.Id}@activities.osl")
        .Add($"DTSTAMP:{Utc(one.ChangedAt)}")
        .Add($"LAST-MODIFIED:{Utc(one.ChangedAt)}")
        .Add(string.Create(CultureInfo.InvariantCulture, $"SEQUENCE:{one.Sequence}"))
        .Add(At("DTSTART", one.StartsAt))
        .Add(At("DTEND", one.EndsAt))
        .AddText("SUMMARY", one.Summary)
        .AddText("LOCATION", one.Location)
        .AddText("DESCRIPTION", one.Description)
        .AddText("CATEGORIES", one.Category)
        .Add(one.IsCancelled ? "STATUS:CANCELLED" : "STATUS:CONFIRMED")
        .Add("END:VEVENT");

    /// <summary>The time on the wall; in the hour that autumn repeats, its second run has no such name and is written in UTC.</summary>
    private static string At(string property, DateTimeOffset at)
    {
        var local = TimeZoneInfo.ConvertTime(at, WarsawCalendar.Zone).DateTime;
        return WarsawCalendar.At(DateOnly.FromDateTime(local), TimeOnly.FromDateTime(local)) == at
            ? string.Create(CultureInfo.InvariantCulture, $"{property};TZID=Europe/Warsaw:{local:yyyyMMdd'T'HHmmss}")
            : $"{property}:{Utc(at)}";
    }

    private static string Utc(DateTimeOffset at) => at.UtcDateTime.ToString("yyyyMMdd'T'HHmmss'Z'", CultureInfo.InvariantCulture);
}
