namespace Osl.Host.Demo;

/// <summary>The story's days, counted back from the day of loading.</summary>
internal sealed record DemoCalendar(DateOnly Today)
{
    /// <summary>The plan in force began so that its first quarterly review falls due today.</summary>
    public DateOnly PlanBegins => Today.AddMonths(-3);

    public DateOnly PlanEnds => PlanBegins.AddYears(1).AddDays(-1);

    public DateOnly LastPlanBegins => PlanBegins.AddYears(-1);

    public DateOnly LastPlanEnds => PlanBegins.AddDays(-1);

    /// <summary>Long enough ago that no first-year exemption holds any more (CUS Act Art. 76).</summary>
    public DateOnly CentreOpens => LastPlanBegins.AddMonths(-14);

    public DateOnly Recognition => LastPlanBegins.AddMonths(-3);

    public DateOnly DiagnosisAdopted => LastPlanBegins.AddMonths(-1);

    public DateOnly PlanDrafted => PlanBegins.AddDays(-30);

    /// <summary>When the new diagnosis changed the conclusions: the decision on the plan is pending.</summary>
    public DateOnly ConclusionsChanged => Today.AddDays(-10);
}
