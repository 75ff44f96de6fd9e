using Osl.Planning.Domain.Notices;

namespace Osl.Planning.Tests.Domain;

public class ReminderStepsTests
{
    private static readonly DateOnly Due = new(2026, 4, 1);
    private static readonly ReminderSteps Steps = new(14, 3, 0, -7);

    [Theory]
    [InlineData(15, null)]
    [InlineData(14, 14)]
    [InlineData(10, 14)]
    [InlineData(3, 3)]
    [InlineData(1, 3)]
    [InlineData(0, 0)]
    [InlineData(-6, 0)]
    [InlineData(-7, -7)]
    [InlineData(-400, -7)]
    public void A_day_finds_the_one_step_that_holds_on_it(int daysBefore, int? step) =>
        Steps.On(Due.AddDays(-daysBefore), Due).ShouldBe(step);

    [Theory]
    [InlineData("2028-03-01", 1, "2028-02-29")]
    [InlineData("2026-03-30", 3, "2026-03-27")]
    [InlineData("2026-10-26", 3, "2026-10-23")]
    [InlineData("2027-01-01", 3, "2026-12-29")]
    public void Days_are_counted_on_the_calendar_over_leap_days_clock_changes_and_years(string due, int step, string first)
    {
        var steps = new ReminderSteps(step);
        var day = DateOnly.Parse(first);

        steps.On(day, DateOnly.Parse(due)).ShouldBe(step);
        steps.On(day.AddDays(-1), DateOnly.Parse(due)).ShouldBeNull();
    }
}
