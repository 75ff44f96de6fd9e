using Osl.Notifications.Domain.Notices;
using Osl.Notifications.Domain.Recipients;

namespace Osl.Notifications.Tests.Domain;

public sealed class RecipientTests
{
    [Fact]
    public void An_older_fact_that_comes_late_does_not_overwrite_a_newer_one()
    {
        var recipient = Recipient.Join(Some.Organiser, Some.Centre);
        recipient.Take(true, "OrganizerOSL", ["OrganizerOSL"], 5);
        recipient.Take(false, "Specialist", [], 4);

        recipient.Active.ShouldBeTrue();
        recipient.Roles.ShouldBe(["OrganizerOSL"]);
    }

    [Fact]
    public void Those_who_left_are_told_nothing()
    {
        var left = Some.Staff(Some.Director, "Director");
        left.Take(false, "Director", ["Director"], 2);

        Audiences.Of(NoticeKind.PlanReviewDue).Among([left, Some.Staff(Some.Organiser, "OrganizerOSL")])
            .Select(recipient => recipient.Id).ShouldBe([Some.Organiser]);
    }

    [Fact]
    public void A_follow_up_goes_to_its_owner_and_to_the_organiser_once_the_owner_has_left()
    {
        var owner = Some.Staff(Some.Director, "Animator");
        var organiser = Some.Staff(Some.Organiser, "OrganizerOSL");
        Audiences.Of(NoticeKind.FollowUpDue, owner.Id).Among([owner, organiser]).ShouldBe([owner]);

        owner.Take(false, "", [], 2);
        Audiences.Of(NoticeKind.FollowUpDue, owner.Id).Among([owner, organiser]).ShouldBe([organiser]);
    }

    [Theory]
    [InlineData(nameof(NoticeKind.PlanReviewDue), "OrganizerOSL,Director")]
    [InlineData(nameof(NoticeKind.PlanReviewOverdue), "OrganizerOSL,Director")]
    [InlineData(nameof(NoticeKind.PlanUpdateRequired), "OrganizerOSL,Director")]
    [InlineData(nameof(NoticeKind.ConclusionsMateriallyChanged), "OrganizerOSL,Director")]
    [InlineData(nameof(NoticeKind.FirstYearExemptionEnding), "OrganizerOSL")]
    [InlineData(nameof(NoticeKind.DiagnosisExpiring), "OrganizerOSL,ServicesOrganizer")]
    [InlineData(nameof(NoticeKind.SubjectRequestDue), "DPO")]
    [InlineData(nameof(NoticeKind.IncidentReported), "Director")]
    [InlineData(nameof(NoticeKind.PlanSubmitted), "Director")]
    [InlineData(nameof(NoticeKind.StandardReviewAwaited), "Director")]
    [InlineData(nameof(NoticeKind.SettlementAwaited), "OrganizerOSL")]
    public void Each_clock_tells_those_whom_the_table_of_clocks_names(string kind, string roles) =>
        Audiences.Of(Enum.Parse<NoticeKind>(kind)).Roles.ShouldBe(roles.Split(','));
}
