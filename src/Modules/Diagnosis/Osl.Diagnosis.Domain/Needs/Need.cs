using Osl.BuildingBlocks.Domain;
using Osl.Diagnosis.Domain.Plans;
using Osl.Diagnosis.Domain.Recognition;

namespace Osl.Diagnosis.Domain.Needs;

/// <summary>A need of a community, from its first recognition until it is met, dropped or handed over.</summary>
internal sealed class Need : AggregateRoot<NeedId>, ISearchable
{
    private Need()
    {
    }

    public CommunityId CommunityId { get; private set; }

    public string Title { get; private set; } = "";

    public RecognitionScope Scope { get; private set; }

    public ProblemDomain Domain { get; private set; }

    public NeedStatus Status { get; private set; }

    /// <summary>Place among the community's needs, 1 first.</summary>
    public int? Rank { get; private set; }

    /// <summary>The plan in force that took the need up.</summary>
    public PlanId? PlanId { get; private set; }

    public NeedOutcome? Outcome { get; private set; }

    public string? CloseReason { get; private set; }

    public DateTimeOffset IdentifiedAt { get; private set; }

    public DateTimeOffset? ClosedAt { get; private set; }

    public string SearchText { get; private set; } = "";

    public string SortText { get; private set; } = "";

    public static Need Identify(
        NeedId id, CentreId centre, CommunityId community, string title, RecognitionScope scope, ProblemDomain domain, DateTimeOffset at)
    {
        var need = new Need { CommunityId = community, Title = title, Scope = scope, Domain = domain, IdentifiedAt = at, SearchText = PolishText.Fold(title), SortText = PolishText.SortKey(title) };
        need.Identify(id, centre);
        need.Raise(new NeedIdentified(id, community));
        return need;
    }

    public void Confirm()
    {
        CommonRules.RequireState(Status, NeedStatus.Identified);
        Status = NeedStatus.Confirmed;
    }

    /// <summary>Gives the need its place; a later vote may give it another.</summary>
    public void Prioritise(int rank)
    {
        CommonRules.RequireState(Status, NeedStatus.Confirmed, NeedStatus.Prioritised);
        Status = NeedStatus.Prioritised;
        Rank = rank;
        Raise(new NeedPrioritised(Id, CommunityId, rank));
    }

    /// <summary>A plan in force took the need up. A need that is further on already stays where it is.</summary>
    public void TakeUp(PlanId plan)
    {
        if (Status is NeedStatus.Identified or NeedStatus.Confirmed or NeedStatus.Prioritised)
        {
            Status = NeedStatus.Planned;
        }

        if (Status is NeedStatus.Planned)
        {
            PlanId = plan;
        }
    }

    public void Address()
    {
        CommonRules.RequireState(Status, NeedStatus.Confirmed, NeedStatus.Prioritised, NeedStatus.Planned);
        Status = NeedStatus.Addressed;
    }

    public void Close(NeedOutcome? outcome, string? reason, DateTimeOffset at)
    {
        CommonRules.RequireState(
            Status, NeedStatus.Identified, NeedStatus.Confirmed, NeedStatus.Prioritised, NeedStatus.Planned, NeedStatus.Addressed);
        NeedRules.ClosedWithOutcomeAndReason.Require(outcome is not null, "/outcome");
        NeedRules.ClosedWithOutcomeAndReason.Require(!string.IsNullOrWhiteSpace(reason), "/reason");
        Status = NeedStatus.Closed;
        Outcome = outcome;
        CloseReason = reason;
        ClosedAt = at;
        Raise(new NeedClosed(Id, CommunityId, outcome!.Value));
    }
}
