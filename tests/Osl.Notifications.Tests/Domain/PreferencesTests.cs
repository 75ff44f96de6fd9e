using Osl.Notifications.Domain.Notices;
using Osl.Notifications.Domain.Preferences;

namespace Osl.Notifications.Tests.Domain;

public sealed class PreferencesTests
{
    private readonly NotificationPreferences preferences = NotificationPreferences.Default(Some.Organiser, Some.Centre);

    [Fact]
    public void Who_chose_nothing_wants_everything() =>
        Enum.GetValues<NoticeKind>().ShouldAllBe(kind => preferences.Wants(kind, Channel.Email));

    [Fact]
    public void A_choice_counts_for_its_own_kind_and_channel_only()
    {
        preferences.Choose(null, [new(NoticeKind.PlanReviewDue, Channel.Email, false)]);

        preferences.Wants(NoticeKind.PlanReviewDue, Channel.Email).ShouldBeFalse();
        preferences.Wants(NoticeKind.PlanReviewDue, Channel.InApp).ShouldBeTrue();
        preferences.Wants(NoticeKind.PlanReviewOverdue, Channel.Email).ShouldBeTrue();
    }

    [Fact]
    public void NOT_03_a_safety_notice_cannot_be_switched_off() =>
        Some.Refusal(() => preferences.Choose(null, [new(NoticeKind.SessionsEndedForSafety, Channel.Email, false)]))
            .ShouldBe(("NOT-03", "/choices/0/wanted"));

    [Fact]
    public void NOT_04_the_digest_is_a_letter_only() =>
        Some.Refusal(() => preferences.Choose(null, [new(NoticeKind.MorningDigest, Channel.InApp, true)]))
            .ShouldBe(("NOT-04", "/choices/0/channel"));

    [Fact]
    public void NOT_05_a_kind_and_channel_are_chosen_once() =>
        Some.Refusal(() => preferences.Choose(
                null, [new(NoticeKind.PlanApproved, Channel.Email, true), new(NoticeKind.PlanApproved, Channel.Email, false)]))
            .ShouldBe(("NOT-05", "/choices/1"));

    [Fact]
    public void A_safety_notice_does_not_wait_for_quiet_hours_to_end()
    {
        preferences.Choose(new(new(8, 0), new(20, 0)), []);

        preferences.HeldUntil(NoticeKind.PlanReviewDue, Some.Morning, Some.Warsaw).ShouldBe(Some.Morning.AddHours(11));
        preferences.HeldUntil(NoticeKind.SessionsEndedForSafety, Some.Morning, Some.Warsaw).ShouldBeNull();
    }
}
