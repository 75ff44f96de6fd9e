using Osl.BuildingBlocks.Domain;
using Osl.Planning.Domain.Plans;
using Osl.Planning.Domain.Reviews;
using static Osl.Planning.Tests.Domain.Some;

namespace Osl.Planning.Tests.Domain;

public class ReviewTests
{
    private static readonly DateOnly Due = new(2026, 4, 1);

    [Fact]
    public void A_calendar_year_is_reviewed_each_quarter_and_on_its_last_day() =>
        AllDays(new ReviewCycle(Year, 3)).ShouldBe(["2026-04-01", "2026-07-01", "2026-10-01", "2026-12-31 final"]);

    [Fact]
    public void A_cycle_from_the_31st_keeps_to_the_ends_of_months() =>
        AllDays(new ReviewCycle(new(new DateOnly(2026, 1, 31), new DateOnly(2026, 12, 31)), 3))
            .ShouldBe(["2026-04-30", "2026-07-31", "2026-10-31", "2026-12-31 final"]);

    [Fact]
    public void A_cycle_from_the_29th_of_February_comes_back_to_it() =>
        AllDays(new ReviewCycle(new(new DateOnly(2024, 2, 29), new DateOnly(2028, 3, 15)), 12))
            .ShouldBe(["2025-02-28", "2026-02-28", "2027-02-28", "2028-02-29", "2028-03-15 final"]);

    [Fact]
    public void A_plan_shorter_than_the_cycle_is_reviewed_on_its_last_day()
    {
        var day = new DateOnly(2026, 5, 1);

        new ReviewCycle(new(day, day.AddDays(20)), 3).First(day).ShouldBe(new ReviewSlot(day.AddDays(20), true));
        new ReviewCycle(new(day, day), 3).First(day).ShouldBe(new ReviewSlot(day, true));
    }

    [Fact]
    public void PLA_11_a_review_is_not_moved_past_the_end_of_its_plan()
    {
        var review = Review();

        Refusal(() => review.Reschedule(Year.To.AddDays(1), Year.To, Due)).ShouldBe(("PLA-11", "/dueOn"));
        Refusal(() => review.Reschedule(Due.AddDays(-1), Year.To, Due)).ShouldBe(("PLA-11", "/dueOn"));
        review.Reschedule(Year.To, Year.To, Due);
        review.DueOn.ShouldBe(Year.To);
    }

    [Fact]
    public void PLA_11_an_overdue_review_is_not_moved_away()
    {
        var review = Review();

        Refusal(() => review.Reschedule(Due.AddDays(30), Year.To, Due.AddDays(1))).Code.ShouldBe("PLA-11");
        review.DueOn.ShouldBe(Due);
        review.IsOverdue(Due).ShouldBeFalse();
        review.IsOverdue(Due.AddDays(1)).ShouldBeTrue();
    }

    [Fact]
    public void A_held_review_tells_its_outcome()
    {
        var review = Review();

        Hold(review, ReviewOutcome.Update, Due);

        review.State.ShouldBe(ReviewState.Held);
        review.IsFinal.ShouldBeFalse();
        review.DomainEvents.ShouldBe([new PlanReviewHeld(review.PlanId, review.Id, ReviewOutcome.Update)]);
        Refusal(() => Hold(review, ReviewOutcome.Continue, Due)).Code.ShouldBe("OSL-02");
    }

    [Fact]
    public void PLA_18_a_review_is_not_held_in_the_future() =>
        Refusal(() => Review().Hold(ReviewOutcome.Continue, "-", Due.AddDays(1), Year.To, false, Organizer, Due)).ShouldBe(("PLA-18", "/heldOn"));

    [Fact]
    public void PLA_12_a_review_does_not_let_the_plan_go_on_while_a_decision_is_overdue()
    {
        var review = Review();

        Refusal(() => review.Hold(ReviewOutcome.Continue, "-", Due, Year.To, true, Organizer, Due)).ShouldBe(("PLA-12", "/outcome"));
        review.Hold(ReviewOutcome.Update, "-", Due, Year.To, true, Organizer, Due);
        review.State.ShouldBe(ReviewState.Held);
    }

    [Theory]
    [InlineData("Stop", "2026-04-01")]
    [InlineData("Continue", "2026-12-31")]
    public void A_stop_and_the_end_of_the_plan_make_a_review_final(string outcome, string heldOn)
    {
        var review = Review();

        Hold(review, Enum.Parse<ReviewOutcome>(outcome), DateOnly.Parse(heldOn));

        review.IsFinal.ShouldBeTrue();
    }

    [Fact]
    public void PLA_11_a_review_moves_with_the_update_and_not_past_its_end()
    {
        var review = Review();
        var next = Id<PlanId>();

        review.MoveTo(next, Due.AddDays(-10));

        review.PlanId.ShouldBe(next);
        review.DueOn.ShouldBe(Due.AddDays(-10));
        review.IsFinal.ShouldBeTrue();
    }

    private static PlanReview Review() =>
        PlanReview.Schedule(Id<PlanReviewId>(), Centre, Id<PlanId>(), Id<PlanFamilyId>(), new ReviewSlot(Due, false));

    private static void Hold(PlanReview review, ReviewOutcome outcome, DateOnly on) =>
        review.Hold(outcome, "Spotkania trwają, brakuje sali", on, Year.To, updateDecisionOverdue: false, Organizer, on);

    private static IEnumerable<string> AllDays(ReviewCycle cycle)
    {
        for (var slot = cycle.First(cycle.Plan.From); slot is not null; slot = cycle.After(slot.DueOn))
        {
            yield return $"{slot.DueOn:yyyy-MM-dd}{(slot.IsFinal ? " final" : "")}";
        }
    }
}
