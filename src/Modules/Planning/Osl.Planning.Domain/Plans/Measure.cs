using Osl.BuildingBlocks.Domain;
using Osl.Planning.Domain.Activities;
using Osl.Planning.Domain.Funding;

namespace Osl.Planning.Domain.Plans;

/// <summary>An action of the plan, with its dates and manner (CUS Act Art. 20(3)), and how far it has come.</summary>
internal sealed class Measure : Entity<MeasureId>
{
    private Measure()
    {
    }

    public PlanId PlanId { get; private set; }

    public LineageId LineageId { get; private set; }

    /// <summary>Its place in the plan: 1 first.</summary>
    public int Number { get; private set; }

    public GoalId GoalId { get; private set; }

    public string Title { get; private set; } = "";

    /// <summary>The title as lists sort it.</summary>
    public string TitleSortKey { get; private set; } = "";

    public IReadOnlyList<MunicipalityId> MunicipalityIds { get; private set; } = [];

    public StatutoryKind? Kind { get; private set; }

    public OslComponent? Component { get; private set; }

    public IReadOnlyList<OslTool> Tools { get; private set; } = [];

    public OslStrategy? Strategy { get; private set; }

    public IReadOnlyList<CommunityId> CommunityIds { get; private set; } = [];

    public DateOnly? From { get; private set; }

    public DateOnly? To { get; private set; }

    public string? Manner { get; private set; }

    public StaffMemberId? ResponsibleId { get; private set; }

    public IReadOnlyList<StaffMemberId> CoWorkerIds { get; private set; } = [];

    public IReadOnlyList<Guid> PartnerIds { get; private set; } = [];

    public IReadOnlyList<string> PartnerLabels { get; private set; } = [];

    public decimal? Budget { get; private set; }

    public FundingProjectId? FundingProjectId { get; private set; }

    public IReadOnlyList<Principle> Principles { get; private set; } = [];

    public WorkForm? WorkForm { get; private set; }

    public MeasureState State { get; private set; }

    /// <summary>What came of it, or why it was postponed or cancelled.</summary>
    public string? OutcomeNote { get; private set; }

    public decimal? ActualCost { get; private set; }

    public DateOnly? StartedOn { get; private set; }

    /// <summary>The activity with which it began, where one was held before anybody said so.</summary>
    public HeldActivityId? StartedWithId { get; private set; }

    public DateOnly? EndedOn { get; private set; }

    public DateOnly? PostponedFrom { get; private set; }

    public DateOnly? PostponedTo { get; private set; }

    public bool HasOutcome => State is MeasureState.Done or MeasureState.PartlyDone or MeasureState.Postponed or MeasureState.Cancelled;

    internal static Measure Plan(MeasureId id, PlanId plan, LineageId lineage, int number, MeasureContent content)
    {
        var measure = new Measure { PlanId = plan, LineageId = lineage, Number = number };
        measure.Identify(id);
        measure.Rewrite(content);
        return measure;
    }

    internal void Rewrite(MeasureContent content)
    {
        Title = content.Title;
        TitleSortKey = PolishText.SortKey(content.Title);
        GoalId = content.GoalId;
        Kind = content.Kind;
        Component = content.Component;
        Strategy = content.Strategy;
        From = content.From;
        To = content.To;
        Manner = content.Manner;
        ResponsibleId = content.ResponsibleId;
        Budget = content.Budget;
        FundingProjectId = content.FundingProjectId;
        WorkForm = content.WorkForm;
        MunicipalityIds = [.. content.MunicipalityIds.Distinct()];
        Tools = [.. content.Tools.Distinct()];
        CommunityIds = [.. content.CommunityIds.Distinct()];
        CoWorkerIds = [.. content.CoWorkerIds.Distinct()];
        PartnerIds = [.. content.PartnerIds.Distinct()];
        PartnerLabels = [.. content.PartnerLabels.Distinct()];
        Principles = [.. content.Principles.Distinct()];
    }

    internal MeasureContent Content() => new()
    {
        Title = Title,
        GoalId = GoalId,
        MunicipalityIds = MunicipalityIds,
        Kind = Kind,
        Component = Component,
        Tools = Tools,
        Strategy = Strategy,
        CommunityIds = CommunityIds,
        From = From,
        To = To,
        Manner = Manner,
        ResponsibleId = ResponsibleId,
        CoWorkerIds = CoWorkerIds,
        PartnerIds = PartnerIds,
        PartnerLabels = PartnerLabels,
        Budget = Budget,
        FundingProjectId = FundingProjectId,
        Principles = Principles,
        WorkForm = WorkForm,
    };

    internal void Start(DateOnly day)
    {
        CommonRules.RequireState(State, MeasureState.Planned, MeasureState.Postponed);
        State = MeasureState.InProgress;
        StartedOn = day;
        EndedOn = null;
        OutcomeNote = null;
    }

    internal void StartWith(HeldActivity first)
    {
        Start(first.HeldOn);
        StartedWithId = first.Id;
    }

    internal void Complete(bool inFull, string? note, decimal? actualCost, DateOnly day)
    {
        CommonRules.RequireState(State, MeasureState.InProgress);
        State = inFull ? MeasureState.Done : MeasureState.PartlyDone;
        OutcomeNote = note;
        ActualCost = actualCost;
        EndedOn = day;
    }

    /// <summary>New dates may pass the end of the plan: the measure then moves to the next one.</summary>
    internal void Postpone(string? reason, DateOnly? from, DateOnly? to)
    {
        CommonRules.RequireState(State, MeasureState.Planned, MeasureState.InProgress, MeasureState.Postponed);
        PlanRules.DeviationHasAReason.Require(!string.IsNullOrWhiteSpace(reason), "/reason");
        PlanRules.DeviationHasAReason.Require(from is not null, "/from");
        PlanRules.DeviationHasAReason.Require(to is not null, "/to");
        var dates = new Period(from!.Value, to!.Value);
        PlanRules.DeviationHasAReason.Require(dates.From > (PostponedFrom ?? From) || dates.To > (PostponedTo ?? To), "/from");
        State = MeasureState.Postponed;
        OutcomeNote = reason;
        PostponedFrom = dates.From;
        PostponedTo = dates.To;
    }

    internal void Cancel(string? reason, DateOnly day)
    {
        CommonRules.RequireState(State, MeasureState.Planned, MeasureState.InProgress, MeasureState.Postponed);
        PlanRules.DeviationHasAReason.Require(!string.IsNullOrWhiteSpace(reason), "/reason");
        State = MeasureState.Cancelled;
        OutcomeNote = reason;
        EndedOn = day;
    }

    internal void TakeOver(Measure earlier)
    {
        State = earlier.State;
        OutcomeNote = earlier.OutcomeNote;
        ActualCost = earlier.ActualCost;
        StartedOn = earlier.StartedOn;
        StartedWithId = earlier.StartedWithId;
        EndedOn = earlier.EndedOn;
        PostponedFrom = earlier.PostponedFrom;
        PostponedTo = earlier.PostponedTo;
    }
}
