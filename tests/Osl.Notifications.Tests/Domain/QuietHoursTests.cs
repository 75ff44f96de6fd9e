using Osl.Notifications.Domain.Preferences;

namespace Osl.Notifications.Tests.Domain;

public sealed class QuietHoursTests
{
    private static readonly QuietHours Night = new(new(22, 0), new(6, 0));

    [Theory]
    [InlineData("2026-11-22T20:59:59Z", null)]
    [InlineData("2026-11-22T21:00:00Z", "2026-11-23T05:00:00Z")]
    [InlineData("2026-11-23T00:30:00Z", "2026-11-23T05:00:00Z")]
    [InlineData("2026-11-23T05:00:00Z", null)]
    public void Hours_over_midnight_end_in_the_morning(string at, string? ends) => EndAt(Night, at).ShouldBe(Moment(ends));

    [Theory]
    [InlineData("2026-11-22T11:59:59Z", null)]
    [InlineData("2026-11-22T12:00:00Z", "2026-11-22T14:00:00Z")]
    [InlineData("2026-11-22T14:00:00Z", null)]
    public void Hours_of_one_day_end_that_day(string at, string? ends) => EndAt(new(new(13, 0), new(15, 0)), at).ShouldBe(Moment(ends));

    [Fact]
    public void The_night_in_which_an_hour_comes_twice_is_an_hour_longer()
    {
        EndAt(Night, "2026-10-24T20:00:00Z").ShouldBe(Moment("2026-10-25T05:00:00Z"));
        EndAt(Night, "2026-10-25T04:59:00Z").ShouldBe(Moment("2026-10-25T05:00:00Z"));
    }

    [Fact]
    public void The_night_in_which_an_hour_is_missing_is_an_hour_shorter() =>
        EndAt(Night, "2027-03-27T21:00:00Z").ShouldBe(Moment("2027-03-28T04:00:00Z"));

    [Theory]
    [InlineData("2026-10-25T00:29:00Z")]
    [InlineData("2026-10-25T00:31:00Z")]
    [InlineData("2026-10-25T01:29:00Z")]
    public void Hours_that_end_in_the_hour_that_comes_twice_end_at_its_second_coming(string at) =>
        EndAt(new(new(22, 0), new(2, 30)), at).ShouldBe(Moment("2026-10-25T01:30:00Z"));

    [Fact]
    public void Hours_that_begin_in_the_hour_that_comes_twice_begin_at_its_first_coming()
    {
        EndAt(new(new(2, 30), new(5, 0)), "2026-10-25T00:29:00Z").ShouldBeNull();
        EndAt(new(new(2, 30), new(5, 0)), "2026-10-25T00:31:00Z").ShouldBe(Moment("2026-10-25T04:00:00Z"));
    }

    [Fact]
    public void Hours_that_end_in_the_missing_hour_end_when_it_is_over()
    {
        EndAt(new(new(22, 0), new(2, 30)), "2027-03-28T00:59:00Z").ShouldBe(Moment("2027-03-28T01:00:00Z"));
        EndAt(new(new(22, 0), new(2, 30)), "2027-03-28T01:00:00Z").ShouldBeNull();
    }

    [Fact]
    public void NOT_06_quiet_hours_begin_and_end_at_different_times() =>
        Some.Refusal(() => new QuietHours(new(22, 0), new(22, 0))).ShouldBe(("NOT-06", "/quietHours/to"));

    private static DateTimeOffset? EndAt(QuietHours hours, string at) => hours.EndAt(DateTimeOffset.Parse(at), Some.Warsaw);

    private static DateTimeOffset? Moment(string? text) => text is null ? null : DateTimeOffset.Parse(text);
}
