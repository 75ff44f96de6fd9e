namespace Breach;

public sealed class BreachTests
{
    public void BRE_01_is_not_marked_as_a_test()
    {
    }

    [Fact]
    public void BRE_02_is_tested_and_not_BRE_01()
    {
    }

    [Theory]
    [InlineData(1)]
    public async Task BRE_03_is_tested(int most) => await Task.Yield();

    [Fact]
    public void BRE_04_is_tested()
    {
    }

    [Fact]
    public void BRE_05_and_BRE_06_are_tested()
    {
    }
}
