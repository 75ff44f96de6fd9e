using Osl.BuildingBlocks.Domain;
using Osl.Planning.Domain.References;

namespace Osl.Planning.Domain.Plans;

/// <content>What the author writes, as long as the version is a draft.</content>
internal sealed partial class OslPlan
{
    public void Revise(PlanContent content, int longestMonths)
    {
        TakeUpForEditing();
        Write(content, longestMonths);
    }

    public void AddGoal(GoalId id, GoalContent content)
    {
        TakeUpForEditing();
        goals.Add(Goal.Set(id, new LineageId(id.Value), content));
    }

    public void ChangeGoal(GoalId id, GoalContent content)
    {
        TakeUpForEditing();
        GoalOf(id).Rewrite(content);
    }

    public void RemoveGoal(GoalId id)
    {
        TakeUpForEditing();
        var goal = GoalOf(id);
        PlanRules.HangsTogether.Require(measures.TrueForAll(measure => measure.GoalId != id));
        PlanRules.HangsTogether.Require(indicators.TrueForAll(indicator => indicator.GoalId != id));
        goals.Remove(goal);
    }

    public void AddMeasure(MeasureId id, MeasureContent content, LegalRegime? regime)
    {
        TakeUpForEditing();
        Check(content, regime);
        var number = measures.Select(measure => measure.Number).DefaultIfEmpty().Max() + 1;
        measures.Add(Measure.Plan(id, Id, new LineageId(id.Value), number, content));
    }

    public void ChangeMeasure(MeasureId id, MeasureContent content, LegalRegime? regime)
    {
        TakeUpForEditing();
        var measure = MeasureOf(id);
        Check(content, regime);
        measure.Rewrite(content);
    }

    public void RemoveMeasure(MeasureId id)
    {
        TakeUpForEditing();
        var measure = MeasureOf(id);
        PlanRules.HangsTogether.Require(indicators.TrueForAll(indicator => indicator.MeasureId != id));
        measures.Remove(measure);
    }

    public void AddIndicator(IndicatorId id, IndicatorContent content)
    {
        TakeUpForEditing();
        Check(content);
        indicators.Add(Indicator.Define(id, new LineageId(id.Value), content));
    }

    public void ChangeIndicator(IndicatorId id, IndicatorContent content)
    {
        TakeUpForEditing();
        var indicator = IndicatorOf(id);
        Check(content);
        indicator.Rewrite(content);
    }

    public void RemoveIndicator(IndicatorId id)
    {
        TakeUpForEditing();
        indicators.Remove(IndicatorOf(id));
    }

    public void Attach(AttachmentId id, string title, string reference)
    {
        TakeUpForEditing();
        attachments.Add(Attachment.Of(id, new LineageId(id.Value), title, reference));
    }

    public void Detach(AttachmentId id)
    {
        TakeUpForEditing();
        attachments.Remove(attachments.Single(attachment => attachment.Id == id));
    }

    private void Write(PlanContent content, int longestMonths)
    {
        PlanRules.NotTooLong.Require(content.Period.To < content.Period.From.AddMonths(longestMonths), "/periodTo", longestMonths);
        PlanRules.MeasureInsidePlan.Require(measures.TrueForAll(measure => Inside(content.Period, measure.From, measure.To)), "/periodTo");
        var municipalities = content.Sections.Select(section => section.MunicipalityId).ToHashSet();
        PlanRules.HangsTogether.Require(
            measures.TrueForAll(measure => measure.MunicipalityIds.All(municipalities.Contains)),
            "/sections");
        Entitle(content.Title);
        PeriodFrom = content.Period.From;
        PeriodTo = content.Period.To;
        ConclusionIds = [.. content.ConclusionIds.Distinct()];
        WriteSections(content.Sections);
        WriteCitations(content.Citations);
    }

    private void Entitle(string title)
    {
        Title = title;
        TitleFolded = PolishText.Fold(title);
        TitleSortKey = PolishText.SortKey(title);
    }

    private void WriteSections(IReadOnlyList<SectionContent> wanted)
    {
        sections.RemoveAll(section => wanted.All(one => one.MunicipalityId != section.MunicipalityId));
        foreach (var one in wanted)
        {
            var known = sections.Find(section => section.MunicipalityId == one.MunicipalityId);
            if (known is null)
            {
                sections.Add(PlanSection.Of(one));
            }
            else
            {
                known.Describe(one.Description);
            }
        }
    }

    private void WriteCitations(IReadOnlyList<CitationContent> wanted)
    {
        citations.RemoveAll(citation => wanted.All(one => (one.Kind, one.ReferenceId) != (citation.Kind, citation.ReferenceId)));
        foreach (var one in wanted)
        {
            var known = citations.Find(citation => (citation.Kind, citation.ReferenceId) == (one.Kind, one.ReferenceId));
            if (known is null)
            {
                citations.Add(Citation.Of(one));
            }
            else
            {
                known.Annotate(one.Note);
            }
        }
    }

    private void Check(MeasureContent content, LegalRegime? regime)
    {
        PlanRules.HangsTogether.Require(goals.Exists(goal => goal.Id == content.GoalId), "/goalId");
        PlanRules.HangsTogether.Require(content.MunicipalityIds.All(MunicipalityIds.Contains), "/municipalityIds");
        if (content is { From: { } from, To: { } to })
        {
            CommonRules.PeriodOrder.Require(from <= to, "/to");
        }

        PlanRules.MeasureInsidePlan.Require(Inside(Period, content.From, null), "/from");
        PlanRules.MeasureInsidePlan.Require(Inside(Period, null, content.To), "/to");
        PlanRules.WorkFormOnlyUnderOps.Require(content.WorkForm is null || regime == LegalRegime.Ops, "/workForm");
    }

    private void Check(IndicatorContent content)
    {
        PlanRules.HangsTogether.Require(goals.Exists(goal => goal.Id == content.GoalId), "/goalId");
        PlanRules.HangsTogether.Require(
            content.MeasureId is null || measures.Exists(measure => measure.Id == content.MeasureId && measure.GoalId == content.GoalId),
            "/measureId");
    }

    private static bool Inside(Period plan, DateOnly? from, DateOnly? to) =>
        (from is null || plan.Contains(from.Value)) && (to is null || plan.Contains(to.Value));

    /// <summary>A returned plan becomes a draft again with its first change.</summary>
    private void TakeUpForEditing()
    {
        PlanRules.InForceIsReadOnly.Require(
            State is not (PlanState.Approved or PlanState.InForce or PlanState.UnderUpdate or PlanState.Superseded or PlanState.Closed or PlanState.Archived));
        CommonRules.RequireState(State, PlanState.Draft, PlanState.Returned);
        State = PlanState.Draft;
    }

    // Whoever asks makes sure first that the plan has the part.
    private Goal GoalOf(GoalId id) => goals.Single(goal => goal.Id == id);

    private Measure MeasureOf(MeasureId id) => measures.Single(measure => measure.Id == id);

    private Indicator IndicatorOf(IndicatorId id) => indicators.Single(indicator => indicator.Id == id);
}
