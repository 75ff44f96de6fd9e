using Osl.Host.Database;
using Osl.Testing.Time;

namespace Osl.Host.Tests.Database;

/// <summary>Whatever a host's own clock says, what is due is due by the database's (T3).</summary>
public sealed class DatabaseClockTests
{
    private static readonly DateTimeOffset ServerTime = new(2026, 3, 2, 8, 0, 0, TimeSpan.Zero);

    [Theory]
    [InlineData(90)]
    [InlineData(-90)]
    [InlineData(7200)]
    public async Task A_host_whose_clock_differs_goes_by_the_servers(int seconds)
    {
        var own = new TestClock(ServerTime.AddSeconds(seconds));
        var clock = new DatabaseClock(own);

        await clock.Compare(_ => Task.FromResult(ServerTime), CancellationToken.None);
        clock.GetUtcNow().ShouldBe(ServerTime);
        own.Advance(TimeSpan.FromMinutes(1));
        clock.GetUtcNow().ShouldBe(ServerTime.AddMinutes(1));
    }

    [Fact]
    public async Task The_way_to_the_server_and_back_is_taken_into_account()
    {
        var own = new TestClock(ServerTime.AddHours(1));
        var clock = new DatabaseClock(own);

        await clock.Compare(
            _ =>
            {
                own.Advance(TimeSpan.FromSeconds(2));
                return Task.FromResult(ServerTime.AddSeconds(1));
            },
            CancellationToken.None);

        clock.GetUtcNow().ShouldBe(ServerTime.AddSeconds(2));
    }

    [Fact]
    public async Task A_server_that_was_slow_to_answer_does_not_turn_the_clock()
    {
        var own = new TestClock(ServerTime);
        var clock = new DatabaseClock(own);

        await clock.Compare(
            _ =>
            {
                own.Advance(TimeSpan.FromSeconds(9));
                return Task.FromResult(ServerTime.AddSeconds(9));
            },
            CancellationToken.None);

        clock.GetUtcNow().ShouldBe(ServerTime.AddSeconds(9));
    }

    [Fact]
    public async Task A_clock_that_was_turned_while_the_host_runs_is_set_right_at_the_next_comparison()
    {
        var own = new TestClock(ServerTime);
        var clock = new DatabaseClock(own);
        await clock.Compare(_ => Task.FromResult(ServerTime), CancellationToken.None);

        own.SetTo(ServerTime.AddDays(-1));
        await clock.Compare(_ => Task.FromResult(ServerTime.AddSeconds(30)), CancellationToken.None);

        clock.GetUtcNow().ShouldBe(ServerTime.AddSeconds(30));
    }
}
