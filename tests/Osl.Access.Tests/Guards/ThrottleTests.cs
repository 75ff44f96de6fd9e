using Osl.Access.Application.Accounts;
using Osl.BuildingBlocks.Application;
using Osl.Testing.Time;

namespace Osl.Access.Tests.Guards;

public sealed class ThrottleTests
{
    private readonly TestClock clock = new(new DateTimeOffset(2026, 3, 2, 9, 0, 0, TimeSpan.Zero));

    [Fact]
    public void S11_the_wait_doubles_and_is_at_most_a_quarter_of_an_hour()
    {
        var throttle = new Throttle(clock);
        var waits = new List<double>();
        for (var i = 0; i < 25; i++)
        {
            if (Wait(throttle, "10.0.0.1") is { } wait)
            {
                waits.Add(wait.TotalSeconds);
                clock.Advance(wait);
                Wait(throttle, "10.0.0.1").ShouldBeNull();
            }
        }

        waits.Take(4).ShouldBe([1, 2, 4, 8]);
        waits.Max().ShouldBe(900);
    }

    [Fact]
    public void S11_a_thousand_guesses_at_once_are_no_way_around()
    {
        var throttle = new Throttle(clock);
        var let = 0;

        Parallel.For(0, 1_000, _ => _ = Wait(throttle, "10.0.0.1") is null ? Interlocked.Increment(ref let) : 0);

        let.ShouldBe(5);
    }

    [Fact]
    public void S11_the_owner_is_let_in_from_where_they_logged_in_before_while_others_guess()
    {
        var throttle = new Throttle(clock);
        throttle.Enter(Throttle.LogIn, "anna@zmyslone.example", "owner");
        throttle.Succeeded(Throttle.LogIn, "anna@zmyslone.example", "owner");
        for (var i = 0; i < 100; i++)
        {
            Wait(throttle, $"10.0.1.{i}");
        }

        Wait(throttle, "10.0.2.1").ShouldNotBeNull().TotalSeconds.ShouldBeLessThanOrEqualTo(30);
        Wait(throttle, "owner").ShouldBeNull();
    }

    [Fact]
    public void S11_one_source_does_not_walk_through_all_accounts()
    {
        var throttle = new Throttle(clock);
        var refused = Enumerable.Range(0, 200).Count(i => Wait(throttle, "10.0.0.1", $"osoba{i}@zmyslone.example") is not null);

        refused.ShouldBeGreaterThan(130);
    }

    private static TimeSpan? Wait(Throttle throttle, string source, string account = "anna@zmyslone.example")
    {
        try
        {
            throttle.Enter(Throttle.LogIn, account, source);
            return null;
        }
        catch (TooManyAttemptsException many)
        {
            return many.RetryAfter;
        }
    }
}
