using Osl.Activities.Domain.Activities;
using Osl.Activities.Domain.Forms;
using Osl.Activities.Domain.References;
using Osl.Activities.Domain.Standards;
using Osl.BuildingBlocks.Domain;

namespace Osl.Activities.Tests.Domain;

/// <summary>What an activity must have to be shown to residents.</summary>
public sealed class PublicationTests
{
    private static readonly DateTimeOffset Begin = new(2026, 5, 5, 16, 0, 0, TimeSpan.Zero);

    private static readonly Slot Evening = new(Begin, Begin.AddHours(2));

    private static readonly ActivityContent Workshop = new()
    {
        Title = "Warsztaty",
        Form = "workshop",
        Kind = ActivityKind.Neighbour,
        Component = ActivityComponent.Integration,
        Level = ActivityLevel.Collective,
        ParticipationLevel = ParticipationLevel.With,
        CommunityIds = [new CommunityId(Guid.NewGuid())],
        PlaceText = "Świetlica",
        Leads = [new LeadContent(new StaffMemberId(Guid.NewGuid()), null, LeadRole.Animator)],
    };

    private static readonly PublicationFacts Facts = new(null, [new LeadStanding(null, null)], null, false, new DateOnly(2026, 5, 5));

    [Fact]
    public void ACT_05_who_leads_minors_is_cleared_on_that_day()
    {
        var current = Facts with { StandardIsCurrent = true };
        Broken(ActivityRules.LeadIsCleared, Workshop with { ForMinors = true }, current);
        Broken(ActivityRules.LeadIsCleared, Workshop with { ForMinors = true }, current with { Leads = [new LeadStanding(null, new DateOnly(2026, 5, 4))] });
        Published(Workshop with { ForMinors = true }, current with { Leads = [new LeadStanding(null, new DateOnly(2026, 5, 5))] });
    }

    [Fact]
    public void ACT_09_a_measure_is_linked_inside_its_dates_and_while_its_plan_is_in_force()
    {
        var measure = new MeasureId(Guid.NewGuid());
        var linked = Workshop with { MeasureId = measure };
        var open = new MeasureWindow(measure, Begin.AddDays(-1), Evening.To);
        Published(linked, Facts with { Measure = open }).OutsidePlan.ShouldBeFalse();
        Should.Throw<BrokenRuleException>(() => Drafted(linked, null)).Rule.ShouldBe(ActivityRules.LinkedToThePlan);
        Should.Throw<BrokenRuleException>(() => Drafted(linked, open with { Until = Evening.To.AddTicks(-1) })).Rule.ShouldBe(ActivityRules.LinkedToThePlan);
        Should.Throw<BrokenRuleException>(() => Drafted(linked, open).Publish(Facts, Begin)).Rule.ShouldBe(ActivityRules.LinkedToThePlan);
        Should.Throw<BrokenRuleException>(() => Drafted(linked, open).Reschedule(new Slot(Evening.To, Evening.To.AddHours(1)), null, Facts with { Measure = open }, Begin)).Rule.ShouldBe(ActivityRules.LinkedToThePlan);
        Published(Workshop, Facts).OutsidePlan.ShouldBeTrue();
    }

    [Fact]
    public void ACT_14_animation_is_led_by_an_animator_of_its_specialty_or_there_is_a_reason()
    {
        var animation = Facts with { Specialty = AnimationSpecialty.Sport };
        Broken(ActivityRules.AnimatedByAnimator, Workshop, animation);
        Broken(ActivityRules.AnimatedByAnimator, Workshop, animation with { Leads = [new LeadStanding(AnimationSpecialty.Cultural, null)] });
        Published(Workshop, animation with { Leads = [new LeadStanding(AnimationSpecialty.Sport, null)] });
        Published(Workshop with { AnimatorOverrideReason = "Animator choruje; trener z klubu ma uprawnienia." }, animation);
    }

    [Fact]
    public void ACT_15_for_minors_the_standard_is_reviewed_in_time()
    {
        var cleared = Facts with { Leads = [new LeadStanding(null, new DateOnly(2027, 1, 1))] };
        Broken(ActivityRules.StandardIsReviewed, Workshop with { ForMinors = true }, cleared);
        Published(Workshop with { ForMinors = true }, cleared with { StandardIsCurrent = true });

        var standard = ChildProtectionStandard.Adopt(new StandardId(Guid.NewGuid()), new CentreId(Guid.NewGuid()), new StandardContent("Standardy", "BIP", new DateOnly(2024, 2, 15)), new DateOnly(2026, 3, 1));
        standard.IsCurrentOn(new DateOnly(2026, 2, 14), 24).ShouldBeTrue();
        standard.IsCurrentOn(new DateOnly(2026, 2, 15), 24).ShouldBeFalse();
        standard.Review(new DateOnly(2026, 2, 20), "Bez zmian", new StaffMemberId(Guid.NewGuid()), new DateOnly(2026, 3, 1));
        standard.IsCurrentOn(new DateOnly(2028, 2, 19), 24).ShouldBeTrue();
    }

    [Fact]
    public void ACT_20_what_is_published_has_a_lead_and_a_place()
    {
        Broken(ActivityRules.HasLeadAndPlace, Workshop with { Leads = [] }, Facts);
        Broken(ActivityRules.HasLeadAndPlace, Workshop with { PlaceText = " " }, Facts);
    }

    [Fact]
    public void ACT_21_an_activity_ends_after_it_begins() =>
        Should.Throw<BrokenRuleException>(() => new Slot(Begin, Begin)).Rule.ShouldBe(ActivityRules.EndsAfterItBegins);

    [Fact]
    public void ACT_22_enrolment_ends_before_it_begins_and_moves_with_it()
    {
        var enrolled = Workshop with { EnrolmentMode = EnrolmentMode.Enrolment, EnrolmentDeadline = Begin.AddDays(-1) };
        Should.Throw<BrokenRuleException>(() => Drafted(enrolled with { EnrolmentDeadline = Begin.AddMinutes(1) }, null)).Rule.ShouldBe(ActivityRules.EnrolmentEndsInTime);
        var activity = Drafted(enrolled, null);
        activity.Reschedule(new Slot(Begin.AddDays(7), Begin.AddDays(7).AddHours(1)), null, Facts, Begin);
        activity.EnrolmentDeadline.ShouldBe(Begin.AddDays(6));
    }

    [Fact]
    public void ACT_26_a_standard_is_not_adopted_or_reviewed_in_the_future()
    {
        var today = new DateOnly(2026, 3, 1);
        var by = new StaffMemberId(Guid.NewGuid());
        var content = new StandardContent("Standardy", "BIP", today);
        Should.Throw<BrokenRuleException>(() => ChildProtectionStandard.Adopt(new StandardId(Guid.NewGuid()), default, content with { AdoptedOn = today.AddDays(1) }, today)).Rule.ShouldBe(StandardRules.NotInTheFuture);
        var standard = ChildProtectionStandard.Adopt(new StandardId(Guid.NewGuid()), default, content, today);
        Should.Throw<BrokenRuleException>(() => standard.Review(today.AddDays(1), "", by, today)).Rule.ShouldBe(StandardRules.NotInTheFuture);
    }

    [Fact]
    public void ACT_27_reviews_of_a_standard_follow_each_other()
    {
        var today = new DateOnly(2026, 3, 1);
        var standard = ChildProtectionStandard.Adopt(new StandardId(Guid.NewGuid()), default, new StandardContent("Standardy", "BIP", today), today);
        Should.Throw<BrokenRuleException>(() => standard.Review(today.AddDays(-1), "", default, today)).Rule.ShouldBe(StandardRules.ReviewsFollow);
    }

    private static CommunityActivity Drafted(ActivityContent content, MeasureWindow? measure) =>
        CommunityActivity.Draft(new ActivityId(Guid.NewGuid()), new CentreId(Guid.NewGuid()), content, Evening, measure, new StaffMemberId(Guid.NewGuid()), Begin.AddDays(-30));

    private static CommunityActivity Published(ActivityContent content, PublicationFacts facts)
    {
        var activity = Drafted(content, facts.Measure);
        activity.Publish(facts, Begin.AddDays(-20));
        activity.State.ShouldBe(ActivityState.Published);
        return activity;
    }

    private static void Broken(Rule rule, ActivityContent content, PublicationFacts facts) =>
        Should.Throw<BrokenRuleException>(() => Drafted(content, facts.Measure).Publish(facts, Begin)).Rule.ShouldBe(rule);
}
