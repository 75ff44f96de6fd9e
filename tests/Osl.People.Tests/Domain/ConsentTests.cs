using Osl.BuildingBlocks.Domain;
using Osl.People.Domain.Consents;

namespace Osl.People.Tests.Domain;

public sealed class ConsentTests
{
    private static readonly DateOnly Today = new(2026, 3, 2);
    private static readonly DateTimeOffset Now = new(2026, 3, 2, 8, 0, 0, TimeSpan.Zero);
    private static readonly PersonId Somebody = new(Guid.NewGuid());

    [Fact]
    public void PEO_04_nobody_agrees_for_another_without_being_their_guardian()
    {
        var broken = Should.Throw<BrokenRuleException>(() => Given(giverMay: false));
        (broken.Rule, broken.Pointer).ShouldBe((ConsentRules.GivenByWhoMay, "/givenById"));
    }

    [Theory]
    [InlineData(1, null, "/from")]
    [InlineData(-9, -1, "/until")]
    public void PEO_09_a_consent_holds_from_a_day_that_has_come_and_not_only_for_days_gone_by(int from, int? until, string pointer)
    {
        var broken = Should.Throw<BrokenRuleException>(() => Given(from, until));
        (broken.Rule, broken.Pointer).ShouldBe((ConsentRules.HoldsToday, pointer));
    }

    [Fact]
    public void A_consent_is_taken_back_once()
    {
        var consent = Given();
        consent.Withdraw(Now);
        consent.DomainEvents.Count.ShouldBe(2);
        Should.Throw<BrokenRuleException>(() => consent.Withdraw(Now)).Rule.ShouldBe(CommonRules.WrongState);
    }

    [Fact]
    public void A_consent_lapses_after_its_last_day_and_once()
    {
        var consent = Given(until: 3);
        consent.ClearDomainEvents();
        consent.LapseWhenOver(Today.AddDays(3), Now);
        consent.Status.ShouldBe(ConsentStatus.Given);
        consent.LapseWhenOver(Today.AddDays(4), Now);
        consent.LapseWhenOver(Today.AddDays(5), Now);
        consent.Status.ShouldBe(ConsentStatus.Lapsed);
        consent.DomainEvents.ShouldBe([new ConsentWithdrawn(Somebody, consent.Id, "image", null, false)]);
    }

    private static Consent Given(int from = 0, int? until = null, bool giverMay = true) => Consent.Give(
        new ConsentId(Guid.NewGuid()),
        CentreId.From(Guid.NewGuid()),
        Somebody,
        Somebody,
        giverMay,
        new ConsentContent("image", 1, null, Today.AddDays(from), until is { } days ? Today.AddDays(days) : null, ConsentForm.Written),
        Today,
        Now);
}
