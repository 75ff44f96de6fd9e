using Osl.Activities.Domain.Groups;
using Osl.BuildingBlocks.Domain;

namespace Osl.Activities.Domain.Initiatives;

/// <summary>An initiative of residents, from an idea to what came of it; informal, or a local initiative under Art. 19b.</summary>
internal sealed class Initiative : AggregateRoot<InitiativeId>
{
    private readonly List<Contribution> contributions = [];

    private Initiative()
    {
    }

    public string Title { get; private set; } = "";

    public string TitleFolded { get; private set; } = "";

    public string Idea { get; private set; } = "";

    public IReadOnlyList<CommunityId> CommunityIds { get; private set; } = [];

    public IReadOnlyList<PersonId> AuthorIds { get; private set; } = [];

    public GroupId? GroupId { get; private set; }

    public InitiativeMode Mode { get; private set; }

    public InitiativeState State { get; private set; }

    public DateTimeOffset SubmittedAt { get; private set; }

    /// <summary>How many people have given their support, by the log.</summary>
    public int SupporterCount { get; private set; }

    public string? ContractNumber { get; private set; }

    public DateOnly? ContractSignedOn { get; private set; }

    public DateOnly? ContractFrom { get; private set; }

    public DateOnly? ContractTo { get; private set; }

    public string? Schedule { get; private set; }

    public decimal? CostEstimate { get; private set; }

    public IReadOnlyCollection<Contribution> Contributions => contributions;

    /// <summary>What came of it, or why it went no further.</summary>
    public string? ClosingNote { get; private set; }

    public static Initiative Submit(InitiativeId id, CentreId centre, InitiativeContent content, DateTimeOffset at)
    {
        var initiative = new Initiative { SubmittedAt = at };
        initiative.Identify(id, centre);
        initiative.Write(content);
        return initiative;
    }

    public void Revise(InitiativeContent content)
    {
        RequireUndecided();
        Write(content);
    }

    /// <summary>The first support takes it further.</summary>
    /// <param name="again">Whether the person is in the log already: whoever gives more than once is still one supporter.</param>
    public InitiativeSupport Support(InitiativeSupportId id, InitiativeSupportContent content, bool again, DateOnly today)
    {
        CommonRules.RequireState(State, InitiativeState.Submitted, InitiativeState.UnderSupport, InitiativeState.Accepted, InitiativeState.InRealisation);
        var support = InitiativeSupport.Of(id, this, content, today);
        SupporterCount += again ? 0 : content.Supporters ?? 1;
        State = State == InitiativeState.Submitted ? InitiativeState.UnderSupport : State;
        return support;
    }

    public void Agree(InitiativeAgreement agreement)
    {
        RequireUndecided();
        ContractNumber = agreement.Contract?.Number;
        ContractSignedOn = agreement.Contract?.SignedOn;
        ContractFrom = agreement.Contract?.Term.From;
        ContractTo = agreement.Contract?.Term.To;
        Schedule = agreement.Schedule;
        CostEstimate = agreement.CostEstimate;
        contributions.Clear();
        contributions.AddRange(agreement.Contributions);
    }

    public void Accept()
    {
        CommonRules.RequireState(State, InitiativeState.UnderSupport);
        if (Mode == InitiativeMode.LocalInitiative19b)
        {
            InitiativeRules.AgreedAsLocalInitiative.Require(ContractNumber is not null, "/contract");
            InitiativeRules.AgreedAsLocalInitiative.Require(Schedule is not null, "/schedule");
            InitiativeRules.AgreedAsLocalInitiative.Require(CostEstimate is not null, "/costEstimate");
            InitiativeRules.AgreedAsLocalInitiative.Require(contributions.Count > 0, "/contributions");
        }

        State = InitiativeState.Accepted;
        Raise(new InitiativeAccepted(Id, Mode, CommunityIds));
    }

    public void Start()
    {
        CommonRules.RequireState(State, InitiativeState.Accepted);
        State = InitiativeState.InRealisation;
    }

    public void Complete(string note)
    {
        CommonRules.RequireState(State, InitiativeState.InRealisation);
        State = InitiativeState.Completed;
        ClosingNote = note;
        Raise(new InitiativeCompleted(Id, Mode, CommunityIds));
    }

    public void Reject(string reason)
    {
        RequireUndecided();
        State = InitiativeState.Rejected;
        ClosingNote = reason;
    }

    public void Withdraw(string reason)
    {
        CommonRules.RequireState(State, InitiativeState.Submitted, InitiativeState.UnderSupport, InitiativeState.Accepted, InitiativeState.InRealisation);
        State = InitiativeState.Withdrawn;
        ClosingNote = reason;
    }

    /// <summary>Has another record of the same person, or an id of nobody, stand as its author.</summary>
    public void MoveAuthor(PersonId from, PersonId to) => AuthorIds = [.. AuthorIds.Select(author => author == from ? to : author).Distinct()];

    private void RequireUndecided() => CommonRules.RequireState(State, InitiativeState.Submitted, InitiativeState.UnderSupport);

    private void Write(InitiativeContent content)
    {
        InitiativeRules.SomebodyBehindIt.Require(content.AuthorIds.Count > 0 || content.GroupId is not null, "/authorIds");
        Title = content.Title;
        TitleFolded = PolishText.Fold(content.Title);
        Idea = content.Idea;
        CommunityIds = [.. content.CommunityIds.Distinct()];
        AuthorIds = [.. content.AuthorIds.Distinct()];
        GroupId = content.GroupId;
        Mode = content.Mode;
    }
}
