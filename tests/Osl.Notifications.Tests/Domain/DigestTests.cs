using Osl.BuildingBlocks.Domain;
using Osl.Notifications.Domain.Digests;
using Osl.Notifications.Domain.Recipients;

namespace Osl.Notifications.Tests.Domain;

public sealed class DigestTests
{
    private static readonly DateOnly Today = new(2026, 11, 22);
    private readonly Recipient organiser = Some.Staff(Some.Organiser, "OrganizerOSL");
    private readonly Recipient director = Some.Staff(Some.Director, "Director");

    [Fact]
    public void It_lists_what_is_overdue_then_due_then_expiring()
    {
        var digest = For(
            organiser,
            Item(AgendaTopic.DiagnosisExpiry, 100, "Diagnosis"), Item(AgendaTopic.PlanReview, 3, "Review"), Item(AgendaTopic.FollowUp, -2, "Call", Some.Organiser));

        digest.Lines.Select(line => (line.Title, Digest.SectionOf(line), line.Count)).ShouldBe(
        [
            ("Call", DigestSection.Overdue, -2), ("Review", DigestSection.Due, 3), ("Diagnosis", DigestSection.Expiring, 100),
        ]);
    }

    [Fact]
    public void It_lists_only_what_concerns_the_recipient()
    {
        var followUp = Item(AgendaTopic.FollowUp, 0, "Call", Some.Organiser);

        For(organiser, followUp).Lines.Count.ShouldBe(1);
        For(director, followUp).Lines.ShouldBeEmpty();
        For(director, Item(AgendaTopic.PlanReview, 0, "Review")).Lines.Count.ShouldBe(1);
    }

    [Fact]
    public void It_leaves_out_what_is_far_off_done_or_an_exemption_that_is_over()
    {
        var done = Item(AgendaTopic.PlanReview, 0, "Held");
        done.Close();

        For(organiser, done, Item(AgendaTopic.PlanReview, 8, "Far off"), Item(AgendaTopic.FirstYearExemption, -1, "Over")).Lines.ShouldBeEmpty();
    }

    [Fact]
    public void A_reminder_that_comes_late_does_not_open_again_what_is_done()
    {
        var item = Item(AgendaTopic.PlanReview, 0, "Review");
        item.Close();
        item.Await("Review", Today, Some.Morning.AddHours(1));

        item.Open.ShouldBeFalse();
    }

    [Fact]
    public void Of_two_reminders_the_one_that_happened_last_counts()
    {
        var item = Item(AgendaTopic.PlanReview, 5, "Moved");
        item.Await("Before", Today, Some.Morning.AddHours(-1));

        (item.Title, item.Day).ShouldBe(("Moved", Today.AddDays(5)));
    }

    private Digest For(Recipient recipient, params AgendaItem[] agenda) =>
        Digest.For(recipient, [organiser, director], agenda, Today, dueWithinDays: 7, expiringWithinDays: 365);

    private static AgendaItem Item(AgendaTopic topic, int days, string title, StaffMemberId? owner = null)
    {
        var item = AgendaItem.About(Some.Id<AgendaItemId>(), Some.Centre, topic, Guid.CreateVersion7());
        item.Await(title, Today.AddDays(days), Some.Morning);
        if (owner is { } somebody)
        {
            item.Follow(Today.AddDays(days), somebody, Some.Morning);
        }

        return item;
    }
}
