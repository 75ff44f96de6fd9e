using Osl.BuildingBlocks.Domain;
using Osl.Planning.Domain.References;
using Osl.Planning.Domain.Updates;

namespace Osl.Planning.Domain.Plans;

/// <content>A version in force: its measures, its readings, its update and its end.</content>
internal sealed partial class OslPlan
{
    public bool FallsInForce(DateOnly today) => State == PlanState.Approved && InForceFrom <= today;

    /// <summary>Enters into force, taking over what the version before it had already done.</summary>
    public void EnterIntoForce(OslPlan? previous)
    {
        CommonRules.RequireState(State, PlanState.Approved);
        if (previous is not null)
        {
            TakeOverRealisation(previous);
            previous.GiveWayTo(this);
        }

        State = PlanState.InForce;
        Raise(new PlanEnteredIntoForce(
            Id,
            FamilyId,
            VersionNumber,
            Title,
            Period,
            [.. MunicipalityIds],
            [.. measures.SelectMany(measure => measure.CommunityIds).Union(goals.SelectMany(goal => goal.CommunityIds))],
            [.. measures.Select(measure => measure.Id)],
            [.. goals.SelectMany(goal => goal.NeedIds).Distinct()]));
        foreach (var measure in MeasuresInOrder)
        {
            Tell(measure);
        }
    }

    public void StartMeasure(MeasureId id, DateOnly day)
    {
        RequireInForce();
        MeasureOf(id).Start(day);
        Raise(new MeasureStarted(Id, id));
    }

    public void CompleteMeasure(MeasureId id, bool inFull, string? note, decimal? actualCost, DateOnly day)
    {
        RequireInForce();
        MeasureOf(id).Complete(inFull, note, actualCost, day);
        Raise(new MeasureCompleted(Id, id));
    }

    public void PostponeMeasure(MeasureId id, string? reason, DateOnly? from, DateOnly? to)
    {
        RequireInForce();
        MeasureOf(id).Postpone(reason, from, to);
        Raise(new MeasurePostponed(Id, id));
        Tell(MeasureOf(id));
    }

    public void CancelMeasure(MeasureId id, string? reason, DateOnly day)
    {
        RequireInForce();
        MeasureOf(id).Cancel(reason, day);
        Raise(new MeasureCancelled(Id, id));
        Tell(MeasureOf(id));
    }

    public void ReadIndicator(IndicatorId id, DateOnly day, decimal value, string? note, StaffMemberId by, DateOnly today)
    {
        RequireInForce();
        IndicatorOf(id).ReadByHand(day, value, note, by, today);
    }

    /// <summary>Opens the draft of the next version beside this one.</summary>
    /// <param name="changed">The conclusions whose change asks for the update (Art. 20(2)).</param>
    /// <param name="newId">Gives each copied part an id of its own; its lineage stays.</param>
    public OslPlan DraftUpdate(
        PlanId id,
        int versionNumber,
        string? reason,
        UpdateDemandId? demand,
        IReadOnlyList<ConclusionId> changed,
        Func<Guid> newId,
        StaffMemberId author,
        DateTimeOffset at)
    {
        PlanRules.OneUpdateAtATime.Require(State != PlanState.UnderUpdate);
        CommonRules.RequireState(State, PlanState.InForce);
        PlanRules.InForceIsReadOnly.Require(!string.IsNullOrWhiteSpace(reason), "/reason");
        var next = new OslPlan
        {
            FamilyId = FamilyId,
            VersionNumber = versionNumber,
            AuthorId = author,
            DraftedAt = at,
            PeriodFrom = PeriodFrom,
            PeriodTo = PeriodTo,
            UpdatesPlanId = Id,
            UpdateReason = reason,
            UpdateDemandId = demand,
        };
        next.Identify(id, CentreId);
        next.Entitle(Title);
        next.Copy(this, changed, newId);
        State = PlanState.UnderUpdate;
        return next;
    }

    /// <summary>The draft of the next version was given up.</summary>
    public void UpdateWasDiscarded()
    {
        CommonRules.RequireState(State, PlanState.UnderUpdate);
        State = PlanState.InForce;
    }

    public void Close(string? note, bool finalReviewHeld, bool updateDemanded, DateOnly today)
    {
        CommonRules.RequireState(State, PlanState.InForce);
        PlanRules.ClosesComplete.Require(measures.TrueForAll(measure => measure.HasOutcome));
        PlanRules.ClosesComplete.Require(finalReviewHeld);
        UpdateRules.DecidedInTime.Require(!updateDemanded);
        State = PlanState.Closed;
        ClosingNote = note;
        InForceTo = today < PeriodTo ? today : PeriodTo;
        Raise(new PlanClosed(Id));
    }

    public void Archive()
    {
        CommonRules.RequireState(State, PlanState.Closed, PlanState.Superseded);
        State = PlanState.Archived;
    }

    /// <summary>Held outside its plan's period, a measure belongs to the next plan.</summary>
    private void Tell(Measure measure) => Raise(new MeasureChanged(
        Id,
        measure.Id,
        measure.LineageId,
        measure.Title,
        measure.Kind,
        measure.Component,
        measure.CommunityIds,
        Later(measure.PostponedFrom ?? measure.From, PeriodFrom),
        Earlier(measure.PostponedTo ?? measure.To, PeriodTo),
        measure.State != MeasureState.Cancelled));

    private static DateOnly Later(DateOnly? own, DateOnly period) => own > period ? own.Value : period;

    private static DateOnly Earlier(DateOnly? own, DateOnly period) => own < period ? own.Value : period;

    private void GiveWayTo(OslPlan next)
    {
        CommonRules.RequireState(State, PlanState.UnderUpdate);
        State = PlanState.Superseded;
        SupersededById = next.Id;
        InForceTo = next.InForceFrom > InForceFrom ? next.InForceFrom.Value.AddDays(-1) : InForceFrom;
        Raise(new PlanSuperseded(Id, next.Id));
    }

    private void Copy(OslPlan earlier, IReadOnlyList<ConclusionId> changed, Func<Guid> newId)
    {
        sections.AddRange(earlier.sections.Select(section => PlanSection.Of(new SectionContent(section.MunicipalityId, section.Description))));
        citations.AddRange(earlier.citations.Select(citation => Citation.Of(new CitationContent(citation.Kind, citation.ReferenceId, citation.Note))));
        ConclusionIds = [.. earlier.ConclusionIds.Union(changed)];
        attachments.AddRange(earlier.attachments.Select(one => Attachment.Of(new AttachmentId(newId()), one.LineageId, one.Title, one.Reference)));
        var goalIds = earlier.goals.ToDictionary(goal => goal.Id, _ => new GoalId(newId()));
        var measureIds = earlier.measures.ToDictionary(measure => measure.Id, _ => new MeasureId(newId()));
        goals.AddRange(earlier.goals.Select(goal => Goal.Set(goalIds[goal.Id], goal.LineageId, goal.Content())));
        measures.AddRange(earlier.measures.Select(measure => Measure.Plan(
            measureIds[measure.Id],
            Id,
            measure.LineageId,
            measure.Number,
            measure.Content() with { GoalId = goalIds[measure.GoalId] })));
        indicators.AddRange(earlier.indicators.Select(indicator => Indicator.Define(
            new IndicatorId(newId()),
            indicator.LineageId,
            indicator.Content() with
            {
                GoalId = goalIds[indicator.GoalId],
                MeasureId = indicator.MeasureId is { } measure ? measureIds[measure] : null,
            })));
    }

    private void TakeOverRealisation(OslPlan previous)
    {
        foreach (var measure in measures)
        {
            if (previous.measures.Find(earlier => earlier.LineageId == measure.LineageId) is { } earlier)
            {
                measure.TakeOver(earlier);
            }
        }

        foreach (var indicator in indicators)
        {
            if (previous.indicators.Find(earlier => earlier.LineageId == indicator.LineageId) is { } earlier)
            {
                indicator.TakeOver(earlier);
            }
        }
    }
}
