using Osl.BuildingBlocks.Application;

namespace Osl.Planning.Application;

/// <summary>Every number that the planning rules and clocks run on (DOMAIN 1.5). The draft amendment UD294 may move any of them.</summary>
internal static class PlanningParameters
{
    private const string OwnCustom = "The centre's own custom: CUS Act Art. 20 sets no period, no review and no term";

    public static readonly ParameterDefinition LongestPlan = new("planning.plan.longest-months", 60, "months", OwnCustom, 1, 120);

    public static readonly ParameterDefinition FirstYear = new(
        "planning.first-year-exemption.months", 12, "months", "CUS Act Art. 76(2) and 77(2)", 0, 60);

    public static readonly ParameterDefinition FirstYearFirstReminder = new("planning.first-year-exemption.first-reminder-days", 90, "days", OwnCustom, 0, 366);

    public static readonly ParameterDefinition FirstYearSecondReminder = new("planning.first-year-exemption.second-reminder-days", 30, "days", OwnCustom, 0, 366);

    public static readonly ParameterDefinition ReviewInterval = new("planning.review.interval-months", 3, "months", OwnCustom, 1, 60);

    public static readonly ParameterDefinition ReviewFirstReminder = new("planning.review.first-reminder-days", 14, "days", OwnCustom, 0, 366);

    public static readonly ParameterDefinition ReviewSecondReminder = new("planning.review.second-reminder-days", 3, "days", OwnCustom, 0, 366);

    public static readonly ParameterDefinition ReviewEscalation = new("planning.review.escalation-days", 7, "days", OwnCustom, 1, 366);

    public static readonly ParameterDefinition UpdateDecision = new(
        "planning.update-decision.days", 30, "days", "CUS Act Art. 20(2) sets the duty, the term is the centre's own", 1, 366);

    public static readonly ParameterDefinition UpdateReminder = new("planning.update-decision.reminder-days", 7, "days", OwnCustom, 0, 366);

    public static readonly ParameterDefinition UpdateEscalation = new("planning.update-decision.escalation-days", 1, "days", OwnCustom, 1, 366);

    public static readonly ParameterDefinition FollowUpOverdue = new("planning.follow-up.overdue-days", 7, "days", OwnCustom, 1, 366);

    public static readonly ParameterDefinition IndicatorTolerance = new("planning.indicator.tolerance-percent", 20, "count", OwnCustom, 0, 100);

    public static readonly IReadOnlyList<ParameterDefinition> All =
    [
        LongestPlan, FirstYear, FirstYearFirstReminder, FirstYearSecondReminder, ReviewInterval, ReviewFirstReminder, ReviewSecondReminder,
        ReviewEscalation, UpdateDecision, UpdateReminder, UpdateEscalation, FollowUpOverdue, IndicatorTolerance,
    ];
}
