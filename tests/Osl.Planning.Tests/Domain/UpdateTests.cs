using Osl.Planning.Domain.Plans;
using Osl.Planning.Domain.Plans.Differences;
using Osl.Planning.Domain.References;
using Osl.Planning.Domain.Updates;
using static Osl.Planning.Tests.Domain.Some;

namespace Osl.Planning.Tests.Domain;

public class UpdateTests
{
    private static readonly DateOnly Summer = new(2026, 7, 1);
    private static readonly DiagnosisId Diagnosis = new(Guid.CreateVersion7());
    private static readonly ConclusionId Changed = new(Guid.CreateVersion7());

    [Fact]
    public void A_new_version_is_drafted_beside_the_one_in_force()
    {
        var plan = InForce();

        var next = UpdateOf(plan);

        plan.State.ShouldBe(PlanState.UnderUpdate);
        next.State.ShouldBe(PlanState.Draft);
        next.FamilyId.ShouldBe(plan.FamilyId);
        next.VersionNumber.ShouldBe(2);
        next.OnlyMeasure().Id.ShouldNotBe(plan.OnlyMeasure().Id);
        next.OnlyMeasure().LineageId.ShouldBe(plan.OnlyMeasure().LineageId);
        next.OnlyMeasure().GoalId.ShouldBe(next.Goals.Single().Id);
        PlanDiff.Between(plan, next).ShouldBeEmpty();
    }

    [Fact]
    public void PLA_17_only_one_update_is_drafted_at_a_time()
    {
        var plan = InForce();
        UpdateOf(plan);

        Refusal(() => UpdateOf(plan)).Code.ShouldBe("PLA-17");
        plan.UpdateWasDiscarded();
        UpdateOf(plan).State.ShouldBe(PlanState.Draft);
    }

    [Fact]
    public void An_approved_update_supersedes_and_takes_over_what_was_done_meanwhile()
    {
        var plan = InForce();
        var next = UpdateOf(plan);
        plan.StartMeasure(plan.OnlyMeasure().Id, Summer);
        plan.ReadIndicator(plan.Indicators.Single().Id, Summer, 40, null, Organizer, Summer);
        plan.ClearDomainEvents();
        next.Submit(Organizer, Facts(), Summer, At);
        next.Approve(Director, Summer, At);

        next.EnterIntoForce(plan);

        plan.State.ShouldBe(PlanState.Superseded);
        plan.InForceTo.ShouldBe(Summer.AddDays(-1));
        plan.DomainEvents.ShouldBe([new PlanSuperseded(plan.Id, next.Id)]);
        next.InForceFrom.ShouldBe(Summer);
        next.OnlyMeasure().State.ShouldBe(MeasureState.InProgress);
        next.Indicators.Single().Readings.ShouldHaveSingleItem().Value.ShouldBe(40);
    }

    [Fact]
    public void The_difference_names_what_was_added_removed_and_changed()
    {
        var plan = InForce();
        var next = UpdateOf(plan);
        var measure = next.OnlyMeasure();
        next.ChangeMeasure(measure.Id, measure.Content() with { Title = "Klub sąsiedzki i dyżur", Budget = 1500m }, LegalRegime.Cus);
        var goal = Id<GoalId>();
        next.AddGoal(goal, GoalContent() with { Text = "Więcej wolontariuszy" });
        next.RemoveIndicator(next.Indicators.Single().Id);
        next.Revise(Content() with { Title = "Plan OSL 2026, aktualizacja" }, LongestMonths);

        var changes = PlanDiff.Between(plan, next);

        changes.Select(change => (change.Kind, change.Part, change.Title)).ShouldBe([
            (ChangeKind.Changed, PlanPart.Plan, "Plan OSL 2026, aktualizacja"),
            (ChangeKind.Added, PlanPart.Goal, "Więcej wolontariuszy"),
            (ChangeKind.Changed, PlanPart.Measure, "Klub sąsiedzki i dyżur"),
            (ChangeKind.Removed, PlanPart.Indicator, "Uczestnicy spotkań"),
        ]);
        var fields = changes[2].Fields;
        fields.Select(field => field.Field).ShouldBe(["title", "budget"]);
        fields[0].Before.ShouldBe(["Klub sąsiedzki"]);
        fields[0].After.ShouldBe(["Klub sąsiedzki i dyżur"]);
        fields[1].Before.ShouldBeEmpty();
        fields[1].After.ShouldBe(["1500"]);
        changes[2].LineageId.ShouldBe(plan.OnlyMeasure().LineageId.Value);
    }

    [Fact]
    public void PLA_12_a_decision_not_to_update_needs_a_reason()
    {
        var demand = Demand(InForce());

        Refusal(() => demand.DecideNoUpdate(" ", Organizer, Summer)).ShouldBe(("PLA-12", "/reason"));
        demand.State.ShouldBe(UpdateDemandState.Open);
        demand.DecideNoUpdate("Zmiana dotyczy usług, nie działań", Organizer, Summer);
        demand.State.ShouldBe(UpdateDemandState.NotNeeded);
        Refusal(() => demand.DecideNoUpdate("Jeszcze raz", Organizer, Summer)).Code.ShouldBe("OSL-02");
    }

    [Fact]
    public void PLA_12_the_time_to_decide_is_counted_in_days_from_the_change()
    {
        var demand = Demand(InForce());

        demand.DecideBy.ShouldBe(new DateOnly(2026, 7, 31));
        demand.IsOverdue(new DateOnly(2026, 7, 31)).ShouldBeFalse();
        demand.IsOverdue(new DateOnly(2026, 8, 1)).ShouldBeTrue();
    }

    [Fact]
    public void PLA_12_a_version_answers_the_demand_it_names_or_whose_conclusions_it_rests_on()
    {
        var plan = InForce();
        var demand = Demand(plan);
        var unrelated = UpdateOf(plan);
        demand.IsAnsweredBy(unrelated).ShouldBeFalse();

        plan.UpdateWasDiscarded();
        var rests = plan.DraftUpdate(Id<PlanId>(), 3, "Nowe wnioski", null, [Changed], Guid.CreateVersion7, Organizer, At);
        demand.IsAnsweredBy(rests).ShouldBeTrue();

        plan.UpdateWasDiscarded();
        var names = plan.DraftUpdate(Id<PlanId>(), 4, "Nowe wnioski", demand.Id, [], Guid.CreateVersion7, Organizer, At);
        demand.IsAnsweredBy(names).ShouldBeTrue();
        demand.SettleBy(names, Summer);
        demand.State.ShouldBe(UpdateDemandState.Updated);
    }

    private static UpdateDemand Demand(OslPlan plan) =>
        UpdateDemand.Raise(Id<UpdateDemandId>(), plan, Diagnosis, [Changed], "Liczba seniorów wzrosła o połowę", Summer, 30);
}
