namespace Breach;

public sealed class BreachTests
{
    public void BRE_01_is_not_marked_as_a_test()
    {
    }

    [Fact]
    public void BRE_02_is_tested()
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
    public void BRE_05_is_tested()
    {
    }

    [Fact]
    public void BRE_06_is_tested()
    {
    }
}
