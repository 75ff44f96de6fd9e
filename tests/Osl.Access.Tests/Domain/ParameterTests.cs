using Osl.Access.Domain.Parameters;
using Osl.BuildingBlocks.Domain;

namespace Osl.Access.Tests.Domain;

public sealed class ParameterTests
{
    private const string Code = "planning.review-days";
    private static readonly ParameterBounds Bounds = new(1, 365);
    private static readonly CentreId Other = new(Guid.Parse("00000000-0000-7000-8000-000000000002"));

    [Fact]
    public void ACC_10_a_value_stays_within_what_the_module_declared()
    {
        Some.BrokenRule(() => Set(0, Some.Today)).ShouldBe("ACC-10");
        Some.BrokenRule(() => Set(366, Some.Today)).ShouldBe("ACC-10");
        Set(365, Some.Today).Value.ShouldBe(365);
    }

    [Fact]
    public void ACC_11_a_parameter_is_never_backdated()
    {
        Some.BrokenRule(() => Set(30, Some.Today.AddDays(-1))).ShouldBe("ACC-11");
        var value = Set(30, Some.Today);
        value.Correct(31, Bounds, Some.Today);
        Some.BrokenRule(() => value.Correct(32, Bounds, Some.Today.AddDays(1))).ShouldBe("ACC-11");
        value.DomainEvents.OfType<ParameterChanged>().Select(changed => changed.Value).ShouldBe([30, 31]);
    }

    [Theory]
    [InlineData(-1, 14)]
    [InlineData(0, 20)]
    [InlineData(9, 20)]
    [InlineData(10, 30)]
    [InlineData(20, 35)]
    public void The_centres_own_value_goes_before_the_nations_and_that_before_the_declared_one(int day, int expected)
    {
        DatedValue[] values =
        [
            At(ParameterValue.National, 20, 0),
            At(Some.CentreId, 30, 10),
            At(Some.CentreId, 35, 20),
            At(ParameterValue.National, 99, 15),
            At(Other, 77, 0),
            new DatedValue(Some.CentreId, "another.code", 55, Some.Today.AddDays(-30)),
        ];

        EffectiveValue.On(Some.Today.AddDays(day), Some.CentreId, Code, 14, values).ShouldBe(expected);
    }

    private static ParameterValue Set(int value, DateOnly from)
        => ParameterValue.Set(Some.Id<ParameterValueId>(), Some.CentreId, Code, value, Bounds, from, Some.Today);

    private static DatedValue At(CentreId owner, int value, int day) => new(owner, Code, value, Some.Today.AddDays(day));
}
