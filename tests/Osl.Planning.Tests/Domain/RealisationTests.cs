using Osl.BuildingBlocks.Domain;
using Osl.Planning.Domain.Plans;
using static Osl.Planning.Tests.Domain.Some;

namespace Osl.Planning.Tests.Domain;

public class RealisationTests
{
    private static readonly DateOnly Spring = new(2026, 4, 1);

    [Fact]
    public void A_measure_is_started_and_done()
    {
        var plan = InForce();
        var measure = plan.OnlyMeasure();

        plan.StartMeasure(measure.Id, Spring);
        plan.CompleteMeasure(measure.Id, inFull: false, "Odbyła się połowa spotkań", 1200.50m, Spring.AddDays(30));

        measure.State.ShouldBe(MeasureState.PartlyDone);
        measure.ActualCost.ShouldBe(1200.50m);
        plan.DomainEvents.ShouldBe([new MeasureStarted(plan.Id, measure.Id), new MeasureCompleted(plan.Id, measure.Id)]);
    }

    [Fact]
    public void A_measure_is_not_started_before_its_plan_is_in_force()
    {
        var plan = Submitted();

        Refusal(() => plan.StartMeasure(plan.OnlyMeasure().Id, Spring)).Code.ShouldBe("OSL-02");
    }

    [Theory]
    [InlineData(null, "2026-06-01", "2026-12-01", "/reason")]
    [InlineData(" ", "2026-06-01", "2026-12-01", "/reason")]
    [InlineData("Remont świetlicy", null, "2026-12-01", "/from")]
    [InlineData("Remont świetlicy", "2026-06-01", null, "/to")]
    [InlineData("Remont świetlicy", "2026-02-01", "2026-11-30", "/from")]
    public void PLA_10_a_postponed_measure_needs_a_reason_and_later_dates(string? reason, string? from, string? to, string pointer)
    {
        var plan = InForce();

        Refusal(() => plan.PostponeMeasure(plan.OnlyMeasure().Id, reason, Day(from), Day(to))).ShouldBe(("PLA-10", pointer));
        plan.OnlyMeasure().State.ShouldBe(MeasureState.Planned);
        plan.DomainEvents.ShouldBeEmpty();
    }

    [Fact]
    public void PLA_10_a_postponed_measure_keeps_its_planned_dates_and_may_start_again()
    {
        var plan = InForce();
        var measure = plan.OnlyMeasure();

        plan.PostponeMeasure(measure.Id, "Remont świetlicy", new DateOnly(2026, 6, 1), new DateOnly(2026, 12, 31));

        measure.From.ShouldBe(new DateOnly(2026, 2, 1));
        measure.PostponedFrom.ShouldBe(new DateOnly(2026, 6, 1));
        plan.StartMeasure(measure.Id, new DateOnly(2026, 6, 1));
        measure.State.ShouldBe(MeasureState.InProgress);
    }

    [Fact]
    public void PLA_10_a_cancelled_measure_needs_a_reason()
    {
        var plan = InForce();
        var measure = plan.OnlyMeasure();

        Refusal(() => plan.CancelMeasure(measure.Id, "", Spring)).ShouldBe(("PLA-10", "/reason"));
        plan.CancelMeasure(measure.Id, "Nikt się nie zgłosił", Spring);
        measure.State.ShouldBe(MeasureState.Cancelled);
    }

    [Fact]
    public void PLA_09_an_automatic_indicator_is_not_read_by_hand()
    {
        var draft = CompleteDraft();
        var auto = Id<IndicatorId>();
        draft.AddIndicator(auto, new IndicatorContent(draft.Goals.Single().Id, null, "Godziny wolontariatu", "h", 0, 10, IndicatorSource.Auto));
        draft.Submit(Organizer, Facts(), Today, At);
        draft.Approve(Director, Today, At);
        draft.EnterIntoForce(null);

        Refusal(() => draft.ReadIndicator(auto, Spring, 1, null, Organizer, Spring)).Code.ShouldBe("PLA-09");
    }

    [Fact]
    public void PLA_09_a_reading_does_not_lie_in_the_future()
    {
        var plan = InForce();
        var indicator = plan.Indicators.Single();

        Refusal(() => plan.ReadIndicator(indicator.Id, Spring.AddDays(1), 1, null, Organizer, Spring)).ShouldBe(("PLA-09", "/day"));
        indicator.Readings.ShouldBeEmpty();
        plan.ReadIndicator(indicator.Id, Spring, 1, null, Organizer, Spring);
        indicator.Readings.Count.ShouldBe(1);
    }

    [Fact]
    public void A_second_reading_of_a_day_corrects_the_first()
    {
        var plan = InForce();
        var indicator = plan.Indicators.Single();

        plan.ReadIndicator(indicator.Id, Spring, 10, null, Organizer, Spring);
        plan.ReadIndicator(indicator.Id, Spring, 12, "po przeliczeniu list", Organizer, Spring);

        indicator.Readings.ShouldHaveSingleItem().Value.ShouldBe(12);
    }

    [Fact]
    public void PLA_08_a_plan_closes_only_with_an_outcome_of_every_measure_and_a_final_review()
    {
        var plan = InForce();
        var end = new DateOnly(2027, 1, 15);

        Refusal(() => plan.Close(null, finalReviewHeld: true, updateDemanded: false, end)).Code.ShouldBe("PLA-08");
        plan.StartMeasure(plan.OnlyMeasure().Id, Spring);
        Refusal(() => plan.Close(null, finalReviewHeld: true, updateDemanded: false, end)).Code.ShouldBe("PLA-08");
        plan.CompleteMeasure(plan.OnlyMeasure().Id, inFull: true, null, null, Spring);
        Refusal(() => plan.Close(null, finalReviewHeld: false, updateDemanded: false, end)).Code.ShouldBe("PLA-08");

        plan.Close("Cel osiągnięty", finalReviewHeld: true, updateDemanded: false, end);

        plan.State.ShouldBe(PlanState.Closed);
        plan.InForceTo.ShouldBe(Year.To);
        plan.DomainEvents.ShouldContain(new PlanClosed(plan.Id));
    }

    [Fact]
    public void PLA_12_a_plan_that_must_be_updated_does_not_close()
    {
        var plan = InForce();
        plan.CancelMeasure(plan.OnlyMeasure().Id, "Brak chętnych", Spring);

        Refusal(() => plan.Close(null, finalReviewHeld: true, updateDemanded: true, Spring)).Code.ShouldBe("PLA-12");
    }

    [Fact]
    public void A_plan_that_closes_early_frees_the_days_that_are_left()
    {
        var plan = InForce();
        plan.CancelMeasure(plan.OnlyMeasure().Id, "Brak chętnych", Spring);

        plan.Close(null, finalReviewHeld: true, updateDemanded: false, Spring);

        plan.InForceTo.ShouldBe(Spring);
    }

    private static DateOnly? Day(string? text) => text is null ? null : DateOnly.Parse(text);
}
