using Osl.BuildingBlocks.Domain;

namespace Osl.Planning.Domain.Plans;

/// <content>From a draft to a decision.</content>
internal sealed partial class OslPlan
{
    public void Submit(StaffMemberId by, SubmissionFacts facts, DateOnly today, DateTimeOffset at)
    {
        CommonRules.RequireState(State, PlanState.Draft);
        RequireCompleteMeasures();
        RequireAMeasureInEachMunicipality(facts);
        RequireConclusions(facts, today);
        State = PlanState.Submitted;
        SubmittedById = by;
        SubmittedAt = at;
        Raise(new PlanSubmitted(Id, Title, AuthorId));
    }

    public void Return(RemarkId remarkId, string remark, StaffMemberId by, DateTimeOffset at)
    {
        CommonRules.RequireState(State, PlanState.Submitted);
        State = PlanState.Returned;
        remarks.Add(Remark.Make(remarkId, remark, by, at));
        Raise(new PlanReturned(Id, Title, AuthorId));
    }

    /// <summary>Takes a returned plan up again, with or without an answer to the remark.</summary>
    public void TakeUp(string? answer)
    {
        CommonRules.RequireState(State, PlanState.Returned);
        State = PlanState.Draft;
        remarks.MaxBy(remark => remark.At)!.AnswerWith(answer);
    }

    /// <summary>
    /// Approves the plan and fixes the day from which it is in force: the first day of its period, or today when that day has passed.
    /// </summary>
    public void Approve(StaffMemberId by, DateOnly today, DateTimeOffset at)
    {
        CommonRules.RequireState(State, PlanState.Submitted);
        PlanRules.FourEyes.Require(by != AuthorId && by != SubmittedById);
        PlanRules.NotAfterItsEnd.Require(today <= PeriodTo);
        State = PlanState.Approved;
        ApprovedById = by;
        ApprovedAt = at;
        InForceFrom = today > PeriodFrom ? today : PeriodFrom;
        InForceTo = PeriodTo;
        Raise(new PlanApproved(Id, Title, AuthorId));
    }

    /// <summary>Gives up a draft that will not be submitted.</summary>
    public void Discard()
    {
        CommonRules.RequireState(State, PlanState.Draft, PlanState.Returned);
        State = PlanState.Discarded;
    }

    private void RequireCompleteMeasures()
    {
        foreach (var (measure, index) in MeasuresInOrder.Select((measure, index) => (measure, index)))
        {
            Need(measure.From is not null, index, "from");
            Need(measure.To is not null, index, "to");
            Need(!string.IsNullOrWhiteSpace(measure.Manner), index, "manner");
            Need(measure.ResponsibleId is not null, index, "responsibleId");
            Need(measure.CommunityIds.Count > 0, index, "communityIds");
            Need(measure.Kind is not null, index, "kind");
            Need(measure.Component is not null, index, "component");
        }

        static void Need(bool given, int index, string field) => PlanRules.MeasureIsComplete.Require(given, $"/measures/{index}/{field}");
    }

    private void RequireAMeasureInEachMunicipality(SubmissionFacts facts)
    {
        foreach (var municipality in MunicipalityIds.Union(facts.MustCover))
        {
            PlanRules.EveryMunicipalityHasAMeasure.Require(measures.Exists(measure => measure.MunicipalityIds.Contains(municipality)), "/measures");
        }
    }

    private void RequireConclusions(SubmissionFacts facts, DateOnly today)
    {
        Transitional = false;
        foreach (var municipality in MunicipalityIds)
        {
            if (facts.Conclusions.Any(conclusion => conclusion.Concerns(municipality)))
            {
                continue;
            }

            PlanRules.RestsOnConclusions.Require(facts.Exemption.Covers(municipality, today), "/conclusionIds");
            Transitional = true;
        }
    }
}
