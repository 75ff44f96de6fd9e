using Osl.Activities.Application.Series;
using Osl.Activities.Domain.Series;
using Osl.BuildingBlocks.Application;

namespace Osl.Activities.Tests.Domain;

/// <summary>Recurrence rules of RFC 5545, expanded in Polish time.</summary>
public sealed class RecurrenceTests
{
    [Theory]
    [InlineData("FREQ=DAILY;COUNT=3", "2026-05-05", "2026-05-05 2026-05-06 2026-05-07")]
    [InlineData("FREQ=DAILY;INTERVAL=10;UNTIL=20260526", "2026-05-05", "2026-05-05 2026-05-15 2026-05-25")]
    [InlineData("FREQ=WEEKLY;COUNT=3", "2026-05-05", "2026-05-05 2026-05-12 2026-05-19")]
    [InlineData("FREQ=WEEKLY;INTERVAL=2;BYDAY=TU,SU;COUNT=4", "2026-05-05", "2026-05-05 2026-05-10 2026-05-19 2026-05-24")]
    [InlineData("FREQ=WEEKLY;INTERVAL=2;BYDAY=TU,SU;WKST=SU;COUNT=4", "2026-05-05", "2026-05-05 2026-05-17 2026-05-19 2026-05-31")]
    [InlineData("FREQ=MONTHLY;COUNT=3", "2026-01-31", "2026-01-31 2026-03-31 2026-05-31")]
    [InlineData("FREQ=MONTHLY;BYDAY=1MO;COUNT=3", "2026-05-04", "2026-05-04 2026-06-01 2026-07-06")]
    [InlineData("FREQ=MONTHLY;BYDAY=-1FR;COUNT=3", "2026-05-29", "2026-05-29 2026-06-26 2026-07-31")]
    [InlineData("FREQ=MONTHLY;BYMONTHDAY=-1;COUNT=3", "2026-01-31", "2026-01-31 2026-02-28 2026-03-31")]
    [InlineData("FREQ=MONTHLY;BYMONTHDAY=13;BYDAY=FR;COUNT=2", "2026-02-13", "2026-02-13 2026-03-13")]
    [InlineData("FREQ=YEARLY;COUNT=2", "2028-02-29", "2028-02-29 2032-02-29")]
    [InlineData("FREQ=WEEKLY;UNTIL=20260512T155959Z", "2026-05-05", "2026-05-05")]
    [InlineData("FREQ=WEEKLY;UNTIL=20260512T160000Z", "2026-05-05", "2026-05-05 2026-05-12")]
    public void A_rule_falls_on_its_days(string rule, string start, string days) =>
        string.Join(' ', SeriesCalendar.Days(Timing(rule, start), 500).Select(day => $"{day:O}")).ShouldBe(days);

    [Theory]
    [InlineData("FREQ=HOURLY;COUNT=3")]
    [InlineData("FREQ=WEEKLY;BYSETPOS=1;COUNT=3")]
    [InlineData("FREQ=WEEKLY;BYDAY=1MO;COUNT=3")]
    [InlineData("FREQ=WEEKLY;COUNT=3;UNTIL=20260601")]
    [InlineData("FREQ=WEEKLY;COUNT=0")]
    [InlineData("FREQ=WEEKLY;COUNT=3;COUNT=4")]
    [InlineData("FREQ=MONTHLY;BYDAY=6MO;COUNT=3")]
    [InlineData("COUNT=3")]
    [InlineData("FREQ=WEEKLY;INTERVAL=99999999999")]
    [InlineData("nonsense")]
    public void What_is_not_understood_is_refused(string rule) =>
        Should.Throw<InvalidFieldException>(() => SeriesCalendar.Days(Timing(rule, "2026-05-05"), 500)).Pointer.ShouldBe("/rule");

    [Fact]
    public void A_rule_begins_on_the_first_day() =>
        Should.Throw<InvalidFieldException>(() => SeriesCalendar.Days(Timing("FREQ=WEEKLY;BYDAY=MO;COUNT=3", "2026-05-05"), 500)).Pointer.ShouldBe("/activity/startsAt");

    [Fact]
    public void Days_are_left_out_and_added() =>
        SeriesCalendar.Days(Timing("FREQ=WEEKLY;COUNT=3", "2026-05-05") with { ExcludedDays = [new DateOnly(2026, 5, 12)], ExtraDays = [new DateOnly(2026, 5, 14)] }, 500)
            .ShouldBe([new DateOnly(2026, 5, 5), new DateOnly(2026, 5, 14), new DateOnly(2026, 5, 19)]);

    [Fact]
    public void An_endless_rule_is_followed_no_further_than_shows_that_it_is_too_long() =>
        SeriesCalendar.Days(Timing("FREQ=DAILY", "2026-05-05"), 500).Count.ShouldBe(501);

    [Theory]
    [InlineData("2026-10-24", "18:00", "2026-10-24T16:00:00Z")]
    [InlineData("2026-10-25", "18:00", "2026-10-25T17:00:00Z")]
    [InlineData("2027-03-27", "18:00", "2027-03-27T17:00:00Z")]
    [InlineData("2027-03-28", "18:00", "2027-03-28T16:00:00Z")]
    [InlineData("2027-10-31", "18:00", "2027-10-31T17:00:00Z")]
    [InlineData("2027-03-28", "02:30", "2027-03-28T01:00:00Z")]
    [InlineData("2026-10-25", "02:30", "2026-10-25T00:30:00Z")]
    [InlineData("2027-10-31", "02:30", "2027-10-31T00:30:00Z")]
    public void What_begins_at_an_hour_begins_at_it_all_year(string day, string hour, string instant)
    {
        var slot = SeriesCalendar.SlotOn(Day(day), TimeOnly.Parse(hour, System.Globalization.CultureInfo.InvariantCulture), 120);
        slot.From.ShouldBe(DateTimeOffset.Parse(instant, System.Globalization.CultureInfo.InvariantCulture));
        (slot.To - slot.From).ShouldBe(TimeSpan.FromHours(2));
    }

    private static SeriesTiming Timing(string rule, string start) => new(rule, Day(start), new TimeOnly(18, 0), 120, [], []);

    private static DateOnly Day(string day) => DateOnly.Parse(day, System.Globalization.CultureInfo.InvariantCulture);
}
