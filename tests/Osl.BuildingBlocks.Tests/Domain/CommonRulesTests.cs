using Osl.BuildingBlocks.Domain;

namespace Osl.BuildingBlocks.Tests.Domain;

public sealed class CommonRulesTests
{
    private static readonly DateOnly Monday = new(2026, 3, 2);

    [Fact]
    public void OSL_01_a_period_may_be_one_day_long_and_no_shorter()
    {
        new Period(Monday, Monday).Contains(Monday).ShouldBeTrue();

        var broken = Should.Throw<BrokenRuleException>(() => new Period(Monday, Monday.AddDays(-1)));
        (broken.Rule.Code, broken.Pointer).ShouldBe(("OSL-01", "/to"));
    }

    [Fact]
    public void OSL_02_an_action_is_refused_in_a_state_that_does_not_allow_it_and_the_state_is_told()
    {
        CommonRules.RequireState(DayOfWeek.Friday, DayOfWeek.Thursday, DayOfWeek.Friday);

        var broken = Should.Throw<BrokenRuleException>(() => CommonRules.RequireState(DayOfWeek.Monday, DayOfWeek.Thursday, DayOfWeek.Friday));
        (broken.Rule.Code, broken.Rule.Kind).ShouldBe(("OSL-02", RuleKind.Conflict));
        broken.Arguments.ShouldBe([DayOfWeek.Monday]);
    }
}
