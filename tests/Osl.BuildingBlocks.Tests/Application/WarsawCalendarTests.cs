using Osl.BuildingBlocks.Application;

namespace Osl.BuildingBlocks.Tests.Application;

public sealed class WarsawCalendarTests
{
    [Theory]
    [InlineData("2026-03-28T22:59:59Z", "2026-03-28")]
    [InlineData("2026-03-28T23:00:00Z", "2026-03-29")]
    [InlineData("2026-03-29T21:59:59Z", "2026-03-29")]
    [InlineData("2026-03-29T22:00:00Z", "2026-03-30")]
    [InlineData("2026-10-24T22:00:00Z", "2026-10-25")]
    [InlineData("2026-10-25T22:59:59Z", "2026-10-25")]
    [InlineData("2026-10-25T23:00:00Z", "2026-10-26")]
    public void A_day_begins_at_midnight_in_Warsaw_on_both_sides_of_a_change_of_time(string instant, string day) =>
        WarsawCalendar.DayOf(DateTimeOffset.Parse(instant)).ShouldBe(DateOnly.Parse(day));

    [Theory]
    [InlineData("2026-03-29", 23)]
    [InlineData("2026-07-01", 24)]
    [InlineData("2026-10-25", 25)]
    [InlineData("2027-03-28", 23)]
    [InlineData("2027-10-31", 25)]
    public void A_day_of_a_change_of_time_is_an_hour_shorter_or_longer(string date, int hours)
    {
        var day = DateOnly.Parse(date);
        (WarsawCalendar.StartOf(day.AddDays(1)) - WarsawCalendar.StartOf(day)).ShouldBe(TimeSpan.FromHours(hours));
    }

    [Fact]
    public void An_hour_that_spring_skips_is_the_first_instant_after_the_gap() =>
        WarsawCalendar.At(new DateOnly(2027, 3, 28), new TimeOnly(2, 30)).ShouldBe(DateTimeOffset.Parse("2027-03-28T01:00:00Z"));

    [Fact]
    public void An_hour_that_autumn_repeats_is_its_first_run() =>
        WarsawCalendar.At(new DateOnly(2026, 10, 25), new TimeOnly(2, 30)).ShouldBe(DateTimeOffset.Parse("2026-10-25T00:30:00Z"));

    [Fact]
    public void An_instant_is_given_in_UTC() => WarsawCalendar.At(new DateOnly(2026, 1, 15), new TimeOnly(8, 0)).Offset.ShouldBe(TimeSpan.Zero);
}
