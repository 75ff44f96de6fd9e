using Osl.Planning.Domain.Plans;
using Osl.Planning.Domain.References;
using static Osl.Planning.Tests.Domain.Some;

namespace Osl.Planning.Tests.Domain;

public class ApprovalTests
{
    [Fact]
    public void PLA_04_the_author_does_not_approve()
    {
        var plan = Submitted();

        Refusal(() => plan.Approve(Organizer, Today, At)).Code.ShouldBe("PLA-04");
        plan.State.ShouldBe(PlanState.Submitted);
    }

    [Fact]
    public void PLA_04_whoever_submitted_does_not_approve()
    {
        var plan = CompleteDraft();
        plan.Submit(Director, Facts(), Today, At);

        Refusal(() => plan.Approve(Director, Today, At)).Code.ShouldBe("PLA-04");
    }

    [Theory]
    [InlineData("2025-12-10", "2026-01-01")]
    [InlineData("2026-01-01", "2026-01-01")]
    [InlineData("2026-03-15", "2026-03-15")]
    public void An_approved_plan_is_in_force_from_its_first_day_or_from_today_when_that_has_passed(string today, string from)
    {
        var plan = Submitted();

        plan.Approve(Director, DateOnly.Parse(today), At);

        plan.InForceFrom.ShouldBe(DateOnly.Parse(from));
        plan.FallsInForce(DateOnly.Parse(from).AddDays(-1)).ShouldBeFalse();
        plan.FallsInForce(DateOnly.Parse(from)).ShouldBeTrue();
    }

    [Fact]
    public void PLA_14_a_plan_whose_period_is_over_is_not_approved() =>
        Refusal(() => Submitted().Approve(Director, new DateOnly(2027, 1, 1), At)).Code.ShouldBe("PLA-14");

    [Fact]
    public void Entering_into_force_tells_what_the_plan_holds()
    {
        var plan = Submitted();
        plan.Approve(Director, Today, At);
        plan.ClearDomainEvents();

        plan.EnterIntoForce(null);

        var told = plan.DomainEvents.OfType<PlanEnteredIntoForce>().ShouldHaveSingleItem();
        told.MunicipalityIds.ShouldBe([Gmina]);
        told.CommunityIds.ShouldBe([Seniors]);
        told.MeasureIds.ShouldBe([plan.OnlyMeasure().Id]);
        told.NeedIds.ShouldBe(plan.Goals.Single().NeedIds);
    }

    [Fact]
    public void PLA_05_a_version_in_force_is_read_only()
    {
        var plan = InForce();

        Refusal(() => plan.Revise(Content() with { Title = "Inny" }, LongestMonths)).Code.ShouldBe("PLA-05");
        Refusal(() => plan.AddGoal(Id<GoalId>(), GoalContent())).Code.ShouldBe("PLA-05");
        Refusal(() => plan.RemoveMeasure(plan.OnlyMeasure().Id)).Code.ShouldBe("PLA-05");
        plan.Title.ShouldBe("Plan OSL 2026");
    }

    [Theory]
    [InlineData(null)]
    [InlineData(" ")]
    public void PLA_05_an_update_needs_a_reason(string? reason)
    {
        var plan = InForce();

        Refusal(() => plan.DraftUpdate(Id<PlanId>(), 2, reason, null, [], Guid.CreateVersion7, Organizer, At)).ShouldBe(("PLA-05", "/reason"));
        plan.State.ShouldBe(PlanState.InForce);
    }

    [Fact]
    public void PLA_06_the_dates_of_a_measure_lie_inside_the_plan()
    {
        var plan = CompleteDraft();
        var measure = plan.OnlyMeasure();

        Refusal(() => plan.ChangeMeasure(measure.Id, measure.Content() with { From = new DateOnly(2025, 12, 31) }, LegalRegime.Cus))
            .ShouldBe(("PLA-06", "/from"));
        Refusal(() => plan.ChangeMeasure(measure.Id, measure.Content() with { To = new DateOnly(2027, 1, 1) }, LegalRegime.Cus))
            .ShouldBe(("PLA-06", "/to"));
        plan.ChangeMeasure(measure.Id, measure.Content() with { From = Year.From, To = Year.To }, LegalRegime.Cus);
        Refusal(() => plan.Revise(Content() with { Period = new(Year.From, Year.To.AddDays(-1)) }, LongestMonths)).Code.ShouldBe("PLA-06");
    }

    [Fact]
    public void PLA_13_a_measure_belongs_to_a_goal_and_to_municipalities_of_its_plan()
    {
        var plan = CompleteDraft();
        var content = plan.OnlyMeasure().Content();

        Refusal(() => plan.AddMeasure(Id<MeasureId>(), content with { GoalId = Id<GoalId>() }, LegalRegime.Cus)).ShouldBe(("PLA-13", "/goalId"));
        Refusal(() => plan.AddMeasure(Id<MeasureId>(), content with { MunicipalityIds = [OtherGmina] }, LegalRegime.Cus))
            .ShouldBe(("PLA-13", "/municipalityIds"));
        Refusal(() => plan.RemoveGoal(content.GoalId)).Code.ShouldBe("PLA-13");
        Refusal(() => plan.Revise(Content(OtherGmina), LongestMonths)).ShouldBe(("PLA-13", "/sections"));
    }

    [Fact]
    public void PLA_15_the_form_of_social_work_is_marked_under_the_social_assistance_act_alone()
    {
        var plan = CompleteDraft();
        var content = plan.OnlyMeasure().Content() with { WorkForm = WorkForm.CommunityWork };

        Refusal(() => plan.AddMeasure(Id<MeasureId>(), content, LegalRegime.Cus)).ShouldBe(("PLA-15", "/workForm"));
        Refusal(() => plan.AddMeasure(Id<MeasureId>(), content, null)).Code.ShouldBe("PLA-15");
        plan.AddMeasure(Id<MeasureId>(), content, LegalRegime.Ops);
        plan.Measures.Count.ShouldBe(2);
    }

    [Fact]
    public void PLA_16_a_plan_is_not_longer_than_the_centre_allows()
    {
        Refusal(() => OslPlan.Draft(Id<PlanId>(), Centre, Content(), 11, Organizer, At)).ShouldBe(("PLA-16", "/periodTo"));
        OslPlan.Draft(Id<PlanId>(), Centre, Content(), 12, Organizer, At).PeriodTo.ShouldBe(Year.To);
    }

    [Fact]
    public void A_discarded_draft_stays_discarded()
    {
        var plan = CompleteDraft();

        plan.Discard();

        plan.State.ShouldBe(PlanState.Discarded);
        Refusal(() => plan.Submit(Organizer, Facts(), Today, At)).Code.ShouldBe("OSL-02");
        Refusal(() => plan.AddGoal(Id<GoalId>(), GoalContent())).Code.ShouldBe("OSL-02");
    }
}
