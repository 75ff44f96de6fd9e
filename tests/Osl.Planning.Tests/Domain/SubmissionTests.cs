using Osl.BuildingBlocks.Domain;
using Osl.Planning.Domain.Plans;
using Osl.Planning.Domain.References;
using static Osl.Planning.Tests.Domain.Some;

namespace Osl.Planning.Tests.Domain;

public class SubmissionTests
{
    [Fact]
    public void A_complete_draft_is_submitted_and_its_author_is_named()
    {
        var plan = Submitted();

        plan.State.ShouldBe(PlanState.Submitted);
        plan.Transitional.ShouldBeFalse();
        plan.DomainEvents.ShouldBe([new PlanSubmitted(plan.Id, plan.Title, Organizer)]);
    }

    [Fact]
    public void PLA_01_a_plan_without_an_adopted_conclusion_is_not_submitted()
    {
        var plan = CompleteDraft();

        Refusal(() => plan.Submit(Organizer, Facts() with { Conclusions = [] }, Today, At)).ShouldBe(("PLA-01", "/conclusionIds"));
        plan.State.ShouldBe(PlanState.Draft);
    }

    [Fact]
    public void PLA_01_a_conclusion_about_another_municipality_does_not_help()
    {
        var elsewhere = Facts() with { Conclusions = [new AdoptedConclusion(Conclusion, [OtherGmina])] };

        Refusal(() => CompleteDraft().Submit(Organizer, elsewhere, Today, At)).Code.ShouldBe("PLA-01");
    }

    [Theory]
    [InlineData("2025-12-10", true)]
    [InlineData("2025-12-09", false)]
    public void PLA_01_the_centres_first_year_stands_in_for_conclusions_to_its_last_day(string endsOn, bool exempt)
    {
        var facts = Facts() with { Conclusions = [], Exemption = FirstYearExemption.None with { CentreEndsOn = DateOnly.Parse(endsOn) } };
        var plan = CompleteDraft();

        if (!exempt)
        {
            Refusal(() => plan.Submit(Organizer, facts, Today, At)).Code.ShouldBe("PLA-01");
            return;
        }

        plan.Submit(Organizer, facts, Today, At);
        plan.Transitional.ShouldBeTrue();
    }

    [Fact]
    public void PLA_01_a_municipality_that_joined_is_exempt_alone()
    {
        var joined = new FirstYearExemption(null, new Dictionary<MunicipalityId, DateOnly> { [OtherGmina] = Today });
        var facts = Facts() with { Conclusions = [], Exemption = joined };

        Refusal(() => CompleteDraft().Submit(Organizer, facts, Today, At)).Code.ShouldBe("PLA-01");
    }

    [Theory]
    [InlineData("2024-02-29", "2025-02-28")]
    [InlineData("2025-01-31", "2026-01-31")]
    [InlineData("2025-12-31", "2026-12-31")]
    public void PLA_01_the_first_year_ends_on_the_day_that_answers_to_its_first(string startedOn, string endsOn) =>
        FirstYearExemption.EndsOn(DateOnly.Parse(startedOn), 12).ShouldBe(DateOnly.Parse(endsOn));

    public static TheoryData<string> RequiredFields => ["from", "to", "manner", "responsibleId", "communityIds", "kind", "component"];

    [Theory]
    [MemberData(nameof(RequiredFields))]
    public void PLA_02_a_measure_needs_each_of_its_statutory_fields(string field)
    {
        var plan = CompleteDraft();
        var measure = plan.OnlyMeasure();
        var content = measure.Content();
        var gap = field switch
        {
            "from" => content with { From = null },
            "to" => content with { To = null },
            "manner" => content with { Manner = "  " },
            "responsibleId" => content with { ResponsibleId = null },
            "communityIds" => content with { CommunityIds = [] },
            "kind" => content with { Kind = null },
            _ => content with { Component = null },
        };
        plan.ChangeMeasure(measure.Id, gap, LegalRegime.Cus);

        Refusal(() => plan.Submit(Organizer, Facts(), Today, At)).ShouldBe(("PLA-02", $"/measures/0/{field}"));
    }

    [Fact]
    public void PLA_03_each_municipality_of_the_plan_has_a_measure()
    {
        var plan = CompleteDraft(Content(Gmina, OtherGmina));

        Refusal(() => plan.Submit(Organizer, Facts(), Today, At)).ShouldBe(("PLA-03", "/measures"));

        plan.ChangeMeasure(plan.OnlyMeasure().Id, plan.OnlyMeasure().Content() with { MunicipalityIds = [Gmina, OtherGmina] }, LegalRegime.Cus);
        plan.Submit(Organizer, Facts(), Today, At);
        plan.State.ShouldBe(PlanState.Submitted);
    }

    [Fact]
    public void PLA_03_a_member_municipality_that_no_plan_covers_is_not_left_out() =>
        Refusal(() => CompleteDraft().Submit(Organizer, Facts(Gmina, OtherGmina), Today, At)).Code.ShouldBe("PLA-03");

    [Fact]
    public void A_returned_plan_is_taken_up_before_it_is_submitted_again()
    {
        var plan = Submitted();
        plan.Return(Id<RemarkId>(), "Brakuje terminów", Director, At);

        plan.State.ShouldBe(PlanState.Returned);
        Refusal(() => plan.Submit(Organizer, Facts(), Today, At)).Code.ShouldBe("OSL-02");

        plan.TakeUp("Terminy są w działaniach");
        plan.Remarks.ShouldHaveSingleItem().Answer.ShouldBe("Terminy są w działaniach");
        plan.Submit(Organizer, Facts(), Today, At);
        plan.State.ShouldBe(PlanState.Submitted);
    }

    [Fact]
    public void A_change_makes_a_returned_plan_a_draft_again()
    {
        var plan = Submitted();
        plan.Return(Id<RemarkId>(), "Brakuje terminów", Director, At);

        plan.Revise(Content() with { Title = "Plan OSL na rok 2026" }, LongestMonths);

        plan.State.ShouldBe(PlanState.Draft);
    }
}
