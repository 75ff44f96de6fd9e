using System.Text;
using System.Text.RegularExpressions;
using Osl.Activities.Application.Calendars;

namespace Osl.Activities.Tests.Domain;

/// <summary>iCalendar to the octet (QUALITY A14).</summary>
public sealed class CalendarWriterTests
{
    private static readonly CalendarEvent Some = new(
        Guid.Parse("0190a1b2-0000-7000-8000-0000000000d1"),
        3,
        new DateTimeOffset(2026, 4, 1, 10, 0, 0, TimeSpan.Zero),
        new DateTimeOffset(2026, 5, 5, 16, 0, 0, TimeSpan.Zero),
        new DateTimeOffset(2026, 5, 5, 18, 0, 0, TimeSpan.Zero),
        "Warsztaty",
        null,
        null,
        "warsztat",
        false);

    [Fact]
    public void A14_a_calendar_is_written_as_the_standard_says()
    {
        var text = CalendarWriter.Write("Działania", [Some with { Description = "Glina", Location = "Świetlica" }]);
        text.ShouldStartWith("BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//OSL//Activities//PL\r\n");
        text.ShouldEndWith("END:VEVENT\r\nEND:VCALENDAR\r\n");
        text.Replace("\r\n", "", StringComparison.Ordinal).ShouldNotContain('\n');
        text.ShouldContain(
            """
            BEGIN:VEVENT
            UID:0190a1b2-0000-7000-8000-0000000000d1@activities.osl
            DTSTAMP:20260401T100000Z
            LAST-MODIFIED:20260401T100000Z
            SEQUENCE:3
            DTSTART;TZID=Europe/Warsaw:20260505T180000
            DTEND;TZID=Europe/Warsaw:20260505T200000
            SUMMARY:Warsztaty
            LOCATION:Świetlica
            DESCRIPTION:Glina
            CATEGORIES:warsztat
            STATUS:CONFIRMED
            END:VEVENT
            """.ReplaceLineEndings("\r\n"));
        Regex.Count(text, "TZID:Europe/Warsaw\r\n").ShouldBe(1);
        CalendarWriter.Write("Działania", [Some with { IsCancelled = true }]).ShouldContain("\r\nSTATUS:CANCELLED\r\n");
    }

    [Theory]
    [InlineData("ąęłż")]
    [InlineData("źół")]
    [InlineData("🎭🎨")]
    [InlineData("a")]
    public void A14_lines_are_folded_after_75_octets_and_never_inside_a_character(string letters)
    {
        for (var before = 0; before < 12; before++)
        {
            var summary = new string('x', before) + string.Concat(Enumerable.Repeat(letters, 60));
            var text = CalendarWriter.Write("", [Some with { Summary = summary }]);
            foreach (var line in text.Split("\r\n"))
            {
                Encoding.UTF8.GetByteCount(line).ShouldBeLessThanOrEqualTo(75);
                line.ShouldBe(Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(line)));
            }

            text.Replace("\r\n ", "", StringComparison.Ordinal).ShouldContain($"\r\nSUMMARY:{summary}\r\n");
        }
    }

    [Theory]
    [InlineData("Ruch, taniec; śpiew \\ gra", "Ruch\\, taniec\\; śpiew \\\\ gra")]
    [InlineData("Raz\r\nEND:VEVENT\r\nBEGIN:VEVENT", "Raz\\nEND:VEVENT\\nBEGIN:VEVENT")]
    [InlineData("Raz\rDwa\nTrzy\u0085Cztery\u2028Pięć", "Raz\\nDwa\\nTrzy\\nCztery\\nPięć")]
    [InlineData("Raz\0\u0007Dwa\tTrzy", "RazDwa Trzy")]
    public void A14_no_text_leaves_its_line(string written, string told)
    {
        var text = CalendarWriter.Write("", [Some with { Summary = written, Description = written, Location = written }]);
        text.ShouldContain($"\r\nSUMMARY:{told}\r\n");
        text.ShouldContain($"\r\nDESCRIPTION:{told}\r\n");
        text.ShouldContain($"\r\nLOCATION:{told}\r\n");
        Regex.Count(text, "^BEGIN:VEVENT\r$", RegexOptions.Multiline).ShouldBe(1);
    }

    [Theory]
    [InlineData("2027-03-28T00:30:00Z", "DTSTART;TZID=Europe/Warsaw:20270328T013000")]
    [InlineData("2027-03-28T01:00:00Z", "DTSTART;TZID=Europe/Warsaw:20270328T030000")]
    [InlineData("2027-03-29T08:00:00Z", "DTSTART;TZID=Europe/Warsaw:20270329T100000")]
    [InlineData("2027-10-30T08:00:00Z", "DTSTART;TZID=Europe/Warsaw:20271030T100000")]
    [InlineData("2027-10-31T00:30:00Z", "DTSTART;TZID=Europe/Warsaw:20271031T023000")]
    [InlineData("2027-10-31T01:30:00Z", "DTSTART:20271031T013000Z")]
    [InlineData("2027-10-31T09:00:00Z", "DTSTART;TZID=Europe/Warsaw:20271031T100000")]
    public void A14_hours_are_right_on_the_days_when_the_clocks_change(string at, string line)
    {
        var start = DateTimeOffset.Parse(at, System.Globalization.CultureInfo.InvariantCulture);
        CalendarWriter.Write("", [Some with { StartsAt = start, EndsAt = start.AddHours(2) }]).ShouldContain($"\r\n{line}\r\n");
    }
}
