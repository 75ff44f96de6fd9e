using Osl.BuildingBlocks.Domain;
using Osl.Planning.Domain.Plans;
using Osl.Planning.Domain.References;

namespace Osl.Planning.Tests.Domain;

/// <summary>A plan that a small centre of one gmina could have, for the year 2026.</summary>
internal static class Some
{
    public static readonly CentreId Centre = new(new Guid("00000000-0000-7000-8000-00000000000c"));
    public static readonly MunicipalityId Gmina = new(new Guid("00000000-0000-7000-8000-000000000001"));
    public static readonly MunicipalityId OtherGmina = new(new Guid("00000000-0000-7000-8000-000000000002"));
    public static readonly StaffMemberId Organizer = new(new Guid("00000000-0000-7000-8000-0000000000a1"));
    public static readonly StaffMemberId Director = new(new Guid("00000000-0000-7000-8000-0000000000d1"));
    public static readonly CommunityId Seniors = new(new Guid("00000000-0000-7000-8000-0000000000e1"));
    public static readonly ConclusionId Conclusion = new(new Guid("00000000-0000-7000-8000-0000000000b1"));
    public static readonly Period Year = new(new DateOnly(2026, 1, 1), new DateOnly(2026, 12, 31));
    public static readonly DateOnly Today = new(2025, 12, 10);
    public static readonly DateTimeOffset At = new(2025, 12, 10, 9, 0, 0, TimeSpan.Zero);
    public const int LongestMonths = 60;

    public static T Id<T>()
        where T : struct, ITypedId<T> => T.From(Guid.CreateVersion7());

    public static (string Code, string Pointer) Refusal(Action act)
    {
        var broken = Should.Throw<BrokenRuleException>(act);
        return (broken.Rule.Code, broken.Pointer);
    }

    public static PlanContent Content(params MunicipalityId[] municipalities) => new(
        "Plan OSL 2026",
        Year,
        [.. municipalities.DefaultIfEmpty(Gmina).Select(one => new SectionContent(one, null))],
        [Conclusion],
        []);

    public static GoalContent GoalContent() => new(GoalType.Bonds, "Sąsiedzi znają się i pomagają sobie", [Seniors], [Id<NeedId>()], "rada osiedla");

    public static MeasureContent MeasureContent(GoalId goal) => new()
    {
        Title = "Klub sąsiedzki",
        GoalId = goal,
        MunicipalityIds = [Gmina],
        Kind = StatutoryKind.Neighbour,
        Component = OslComponent.Activation,
        CommunityIds = [Seniors],
        From = new DateOnly(2026, 2, 1),
        To = new DateOnly(2026, 11, 30),
        Manner = "Spotkania raz w tygodniu w świetlicy",
        ResponsibleId = Organizer,
    };

    public static OslPlan Draft(PlanContent? content = null) =>
        OslPlan.Draft(Id<PlanId>(), Centre, content ?? Content(), LongestMonths, Organizer, At);

    /// <summary>A draft with one goal, one complete measure and one indicator read by hand.</summary>
    public static OslPlan CompleteDraft(PlanContent? content = null)
    {
        var plan = Draft(content);
        var goal = Id<GoalId>();
        plan.AddGoal(goal, GoalContent());
        plan.AddMeasure(Id<MeasureId>(), MeasureContent(goal), LegalRegime.Cus);
        plan.AddIndicator(Id<IndicatorId>(), new IndicatorContent(goal, null, "Uczestnicy spotkań", "osoby", 0, 100, IndicatorSource.Manual));
        return plan;
    }

    public static SubmissionFacts Facts(params MunicipalityId[] mustCover) =>
        new([new AdoptedConclusion(Conclusion, [])], FirstYearExemption.None, mustCover);

    public static OslPlan Submitted()
    {
        var plan = CompleteDraft();
        plan.Submit(Organizer, Facts(), Today, At);
        return plan;
    }

    public static OslPlan InForce()
    {
        var plan = Submitted();
        plan.Approve(Director, Today, At);
        plan.EnterIntoForce(null);
        plan.ClearDomainEvents();
        return plan;
    }

    public static OslPlan UpdateOf(OslPlan plan) =>
        plan.DraftUpdate(Id<PlanId>(), plan.VersionNumber + 1, "Wnioski się zmieniły", null, [], Guid.CreateVersion7, Organizer, At);

    public static Measure OnlyMeasure(this OslPlan plan) => plan.Measures.ShouldHaveSingleItem();
}
