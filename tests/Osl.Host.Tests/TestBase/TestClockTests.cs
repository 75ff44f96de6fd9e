using Osl.Testing.Time;

namespace Osl.Host.Tests.TestBase;

public sealed class TestClockTests
{
    private static readonly DateTimeOffset Start = new(2026, 10, 24, 12, 0, 0, TimeSpan.Zero);

    private readonly TestClock _clock = new(Start);

    [Fact]
    public void A_periodic_timer_fires_at_each_of_its_moments()
    {
        var fired = new List<TimeSpan>();
        using var timer = _clock.CreateTimer(_ => fired.Add(_clock.GetUtcNow() - Start), null, TimeSpan.FromMinutes(5), TimeSpan.FromMinutes(10));

        _clock.Advance(TimeSpan.FromMinutes(4));
        fired.ShouldBeEmpty();
        _clock.Advance(TimeSpan.FromMinutes(22));

        fired.ShouldBe([TimeSpan.FromMinutes(5), TimeSpan.FromMinutes(15), TimeSpan.FromMinutes(25)]);
        _clock.GetUtcNow().ShouldBe(Start.AddMinutes(26));
    }

    [Fact]
    public async Task A_delay_ends_when_its_time_has_passed()
    {
        var delay = Task.Delay(TimeSpan.FromHours(1), _clock);

        _clock.Advance(TimeSpan.FromMinutes(59));
        delay.IsCompleted.ShouldBeFalse();
        _clock.Advance(TimeSpan.FromMinutes(1));

        await delay.WaitAsync(TimeSpan.FromSeconds(5));
    }

    [Fact]
    public void Setting_the_wall_clock_back_lets_no_time_pass()
    {
        var fired = 0;
        using var timer = _clock.CreateTimer(_ => fired++, null, TimeSpan.FromMinutes(1), Timeout.InfiniteTimeSpan);
        var stamp = _clock.GetTimestamp();

        _clock.SetTo(Start.AddDays(40));
        _clock.SetTo(Start.AddHours(-3));

        (fired, _clock.GetElapsedTime(stamp)).ShouldBe((0, TimeSpan.Zero));
        _clock.GetUtcNow().ShouldBe(Start.AddHours(-3));
    }
}
