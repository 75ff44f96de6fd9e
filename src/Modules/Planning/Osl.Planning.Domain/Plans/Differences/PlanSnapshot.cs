using static Osl.Planning.Domain.Plans.Differences.PartSnapshot;

namespace Osl.Planning.Domain.Plans.Differences;

/// <summary>
/// Everything an author writes in a plan, laid flat. A link to a goal or a measure is given by its title, in both versions by the later
/// one: a part that was only renamed does not make its neighbours differ.
/// </summary>
internal static class PlanSnapshot
{
    public static IReadOnlyDictionary<LineageId, string> TitlesOf(params ReadOnlySpan<OslPlan> versions)
    {
        var titles = new Dictionary<LineageId, string>();
        foreach (var version in versions)
        {
            foreach (var goal in version.Goals)
            {
                titles[goal.LineageId] = goal.Text;
            }

            foreach (var measure in version.Measures)
            {
                titles[measure.LineageId] = measure.Title;
            }
        }

        return titles;
    }

    public static IReadOnlyList<PartSnapshot> Of(OslPlan plan, IReadOnlyDictionary<LineageId, string> titles) =>
    [
        Whole(plan),
        .. plan.Sections.Select(Section),
        .. plan.Goals.Select(Goal),
        .. plan.Measures.Select(measure => Measure(plan, measure, titles)),
        .. plan.Indicators.Select(indicator => Indicator(plan, indicator, titles)),
        .. plan.Attachments.Select(Attachment),
    ];

    private static PartSnapshot Whole(OslPlan plan) => new(PlanPart.Plan, Guid.Empty, plan.Title, new Dictionary<string, IReadOnlyList<string>>
    {
        ["title"] = One(plan.Title),
        ["periodFrom"] = One(plan.PeriodFrom),
        ["periodTo"] = One(plan.PeriodTo),
        ["conclusionIds"] = Many(plan.ConclusionIds),
        ["citations"] = Many(plan.Citations.Select(citation => $"{citation.Kind} {citation.ReferenceId}")),
    });

    private static PartSnapshot Section(PlanSection section) => new(
        PlanPart.Section,
        section.MunicipalityId.Value,
        section.MunicipalityId.ToString(),
        new Dictionary<string, IReadOnlyList<string>> { ["description"] = One(section.Description) });

    private static PartSnapshot Goal(Goal goal) => new(PlanPart.Goal, goal.LineageId.Value, goal.Text, new Dictionary<string, IReadOnlyList<string>>
    {
        ["type"] = One(goal.Type),
        ["text"] = One(goal.Text),
        ["communityIds"] = Many(goal.CommunityIds),
        ["needIds"] = Many(goal.NeedIds),
        ["residentCoAuthors"] = One(goal.ResidentCoAuthors),
    });

    private static PartSnapshot Measure(OslPlan plan, Measure measure, IReadOnlyDictionary<LineageId, string> titles) => new(
        PlanPart.Measure,
        measure.LineageId.Value,
        measure.Title,
        new Dictionary<string, IReadOnlyList<string>>
        {
            ["title"] = One(measure.Title),
            ["goal"] = One(titles[plan.Goals.First(goal => goal.Id == measure.GoalId).LineageId]),
            ["municipalityIds"] = Many(measure.MunicipalityIds),
            ["kind"] = One(measure.Kind),
            ["component"] = One(measure.Component),
            ["tools"] = Many(measure.Tools),
            ["strategy"] = One(measure.Strategy),
            ["communityIds"] = Many(measure.CommunityIds),
            ["from"] = One(measure.From),
            ["to"] = One(measure.To),
            ["manner"] = One(measure.Manner),
            ["responsibleId"] = One(measure.ResponsibleId),
            ["coWorkerIds"] = Many(measure.CoWorkerIds),
            ["partnerIds"] = Many(measure.PartnerIds),
            ["partnerLabels"] = Many(measure.PartnerLabels),
            ["budget"] = One(measure.Budget),
            ["fundingProjectId"] = One(measure.FundingProjectId),
            ["principles"] = Many(measure.Principles),
            ["workForm"] = One(measure.WorkForm),
        });

    private static PartSnapshot Indicator(OslPlan plan, Indicator indicator, IReadOnlyDictionary<LineageId, string> titles) => new(
        PlanPart.Indicator,
        indicator.LineageId.Value,
        indicator.Name,
        new Dictionary<string, IReadOnlyList<string>>
        {
            ["name"] = One(indicator.Name),
            ["goal"] = One(titles[plan.Goals.First(goal => goal.Id == indicator.GoalId).LineageId]),
            ["measure"] = One(plan.Measures.FirstOrDefault(measure => measure.Id == indicator.MeasureId) is { } measure ? titles[measure.LineageId] : null),
            ["unit"] = One(indicator.Unit),
            ["baseline"] = One(indicator.Baseline),
            ["target"] = One(indicator.Target),
            ["source"] = One(indicator.Source),
            ["counts"] = One(indicator.Counts),
        });

    private static PartSnapshot Attachment(Attachment attachment) => new(
        PlanPart.Attachment,
        attachment.LineageId.Value,
        attachment.Title,
        new Dictionary<string, IReadOnlyList<string>>
        {
            ["title"] = One(attachment.Title),
            ["reference"] = One(attachment.Reference),
        });
}
