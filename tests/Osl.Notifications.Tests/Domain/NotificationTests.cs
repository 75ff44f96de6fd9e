using Osl.BuildingBlocks.Domain;
using Osl.Notifications.Domain.Notices;
using Osl.Notifications.Domain.Sending;

namespace Osl.Notifications.Tests.Domain;

public sealed class NotificationTests
{
    [Fact]
    public void The_same_occurrence_and_recipient_always_make_the_same_message_id()
    {
        Some.Queued().MessageKey.ShouldBe(Some.Queued().MessageKey);
        Some.Queued().MessageKey.Length.ShouldBe(MessageKey.Length);
    }

    [Fact]
    public void Another_recipient_occurrence_or_channel_makes_another_message_id()
    {
        var first = Occurrence.OnCalendar(Some.Notice(14));
        string[] keys =
        [
            MessageKey.For(Some.Centre, first, Some.Organiser, Channel.Email),
            MessageKey.For(Some.Centre, first, Some.Director, Channel.Email),
            MessageKey.For(Some.Centre, first, Some.Organiser, Channel.InApp),
            MessageKey.For(Some.Centre, Occurrence.OnCalendar(Some.Notice(3)), Some.Organiser, Channel.Email),
        ];

        keys.Distinct().Count().ShouldBe(4);
    }

    [Fact]
    public void A_queued_message_is_claimed_once_and_sent()
    {
        var notification = Some.Queued();
        var lease = Some.Lease(Some.Morning);

        notification.Claim(lease).ShouldBeTrue();
        notification.Claim(Some.Lease(Some.Morning.AddSeconds(1))).ShouldBeFalse();
        notification.MarkSent(lease.Token, Some.Morning.AddSeconds(2));

        notification.Status.ShouldBe(SendStatus.Sent);
        notification.IsDue(Some.Morning.AddDays(40), Some.LeaseLength).ShouldBeFalse();
        notification.IsDue(Some.Morning.AddDays(-1), Some.LeaseLength).ShouldBeFalse();
        notification.Attempts.Single().Fault.ShouldBeNull();
    }

    [Fact]
    public void NOT_02_what_was_claimed_and_not_tried_is_given_back_by_who_holds_it()
    {
        var notification = Some.Queued();
        var lease = Some.Lease(Some.Morning);
        notification.Claim(lease).ShouldBeTrue();

        Should.Throw<BrokenRuleException>(() => notification.GiveBack(Guid.NewGuid())).Rule.Code.ShouldBe("NOT-02");
        notification.GiveBack(lease.Token);

        notification.Attempts.ShouldBeEmpty();
        notification.Claim(Some.Lease(Some.Morning.AddSeconds(1))).ShouldBeTrue();
    }

    [Fact]
    public void A_lease_of_a_sender_that_died_ends_by_itself()
    {
        var notification = Some.Queued();
        notification.Claim(Some.Lease(Some.Morning)).ShouldBeTrue();

        notification.IsDue(Some.Morning + Some.LeaseLength - TimeSpan.FromSeconds(1), Some.LeaseLength).ShouldBeFalse();
        notification.IsDue(Some.Morning + Some.LeaseLength, Some.LeaseLength).ShouldBeTrue();
    }

    [Fact]
    public void A_lease_taken_before_the_clock_was_turned_back_does_not_hold_for_hours()
    {
        var notification = Some.Queued();
        notification.Claim(Some.Lease(Some.Morning)).ShouldBeTrue();

        notification.IsDue(Some.Morning.AddHours(-3), Some.LeaseLength).ShouldBeTrue();
    }

    [Fact]
    public void NOT_02_only_the_holder_of_the_lease_records_the_outcome()
    {
        var notification = Some.Queued();
        var late = Some.Lease(Some.Morning);
        notification.Claim(late);
        var holder = Some.Lease(Some.Morning + Some.LeaseLength);
        notification.Claim(holder);

        Some.Refusal(() => notification.MarkSent(late.Token, Some.Morning)).Code.ShouldBe("NOT-02");
        Some.Refusal(() => notification.MarkFailed(late.Token, SendFault.TimedOut, Some.Patience, Some.Morning)).Code.ShouldBe("NOT-02");
        notification.MarkSent(holder.Token, Some.Morning);
        notification.Status.ShouldBe(SendStatus.Sent);
    }

    [Fact]
    public void A_failed_message_waits_twice_as_long_each_time_and_is_given_up_after_the_last_attempt()
    {
        var notification = Some.Queued();

        Fail(notification, Some.Morning).ShouldBe(Some.Morning.AddMinutes(1));
        notification.IsDue(Some.Morning.AddSeconds(59), Some.LeaseLength).ShouldBeFalse();
        Fail(notification, Some.Morning.AddMinutes(1)).ShouldBe(Some.Morning.AddMinutes(3));
        Fail(notification, Some.Morning.AddMinutes(3)).ShouldBeNull();

        notification.Status.ShouldBe(SendStatus.GivenUp);
        notification.Attempts.Select(attempt => attempt.Number).ShouldBe([1, 2, 3]);
        notification.DomainEvents.ShouldHaveSingleItem().ShouldBeOfType<NotificationGivenUp>();
    }

    [Fact]
    public void The_delay_never_grows_past_the_longest_one() => Some.Patience.DelayAfter(20).ShouldBe(TimeSpan.FromMinutes(3));

    [Fact]
    public void A_held_message_is_due_when_the_hold_ends_or_when_the_clock_was_turned_back_past_any_hold()
    {
        var notification = Some.Queued();
        notification.Hold(Some.Morning.AddHours(9));

        notification.IsDue(Some.Morning.AddHours(8), Some.LeaseLength).ShouldBeFalse();
        notification.IsDue(Some.Morning.AddHours(9), Some.LeaseLength).ShouldBeTrue();
        notification.IsDue(Some.Morning.AddDays(-1), Some.LeaseLength).ShouldBeTrue();
    }

    [Fact]
    public void A_sent_message_is_neither_held_nor_suppressed()
    {
        var notification = Some.Queued();
        var lease = Some.Lease(Some.Morning);
        notification.Claim(lease);
        notification.MarkSent(lease.Token, Some.Morning);

        Some.Refusal(() => notification.Hold(Some.Morning)).Code.ShouldBe("OSL-02");
        Some.Refusal(() => notification.Suppress(Some.Morning)).Code.ShouldBe("OSL-02");
    }

    private static DateTimeOffset? Fail(Notification notification, DateTimeOffset at)
    {
        var lease = Some.Lease(at);
        notification.Claim(lease).ShouldBeTrue();
        notification.MarkFailed(lease.Token, SendFault.ServerUnreachable, Some.Patience, at);
        return notification.NotBefore;
    }
}
