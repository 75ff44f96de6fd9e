using Osl.BuildingBlocks.Messaging.Delivery;

namespace Osl.BuildingBlocks.Tests.Application;

public sealed class BackOffTests
{
    private static readonly TimeSpan First = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan Longest = TimeSpan.FromMinutes(10);

    [Theory]
    [InlineData(1, 1)]
    [InlineData(2, 2)]
    [InlineData(5, 16)]
    [InlineData(10, 512)]
    [InlineData(11, 600)]
    [InlineData(1_000, 600)]
    public void Each_wait_is_twice_the_one_before_up_to_the_longest_give_or_take_a_quarter(int attempts, int seconds)
    {
        var waits = Enumerable.Range(0, 200).Select(_ => BackOff.After(attempts, First, Longest).TotalSeconds).ToList();
        waits.Min().ShouldBeInRange(seconds * 0.75, seconds * 0.85);
        waits.Max().ShouldBeInRange(seconds * 1.15, seconds * 1.2501);
        waits.Distinct().Count().ShouldBeGreaterThan(50);
    }
}
