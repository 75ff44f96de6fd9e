using Osl.BuildingBlocks.Domain;
using Osl.Diagnosis.Domain.FieldNotes;
using Osl.Diagnosis.Domain.Needs;

namespace Osl.Diagnosis.Domain.Recognition;

/// <summary>An entry of the running journal (rozeznanie, CUS Act Art. 32(1)): a need or a potential, with its sources.</summary>
internal sealed class RecognitionEntry : AggregateRoot<RecognitionEntryId>, ISearchable
{
    private readonly List<Source> sources = [];

    private RecognitionEntry()
    {
    }

    public CommunityId CommunityId { get; private set; }

    public RecognitionKind Kind { get; private set; }

    /// <summary>The need that this entry speaks of; entries of the kind Potential have none.</summary>
    public NeedId? NeedId { get; private set; }

    public RecognitionScope Scope { get; private set; }

    public ProblemDomain Domain { get; private set; }

    public string Title { get; private set; } = "";

    public string Description { get; private set; } = "";

    /// <summary>How it shows (przejawy).</summary>
    public IReadOnlyList<string> Symptoms { get; private set; } = [];

    /// <summary>Why it is so (przyczyny).</summary>
    public IReadOnlyList<string> Causes { get; private set; } = [];

    public ContactChannel Channel { get; private set; }

    public DateOnly RecognisedOn { get; private set; }

    public StaffMemberId? Author { get; private set; }

    public DateTimeOffset RecordedAt { get; private set; }

    public DateTimeOffset? WithdrawnAt { get; private set; }

    public string? WithdrawalReason { get; private set; }

    public string SearchText { get; private set; } = "";

    public string SortText { get; private set; } = "";

    public IReadOnlyCollection<Source> Sources => sources;

    public static RecognitionEntry RecordNeed(
        RecognitionEntryId id, CentreId centre, CommunityId community, NeedId need, RecognitionContent content, StaffMemberId? author, DateOnly today, DateTimeOffset at)
    {
        var entry = Record(id, centre, community, RecognitionKind.Need, content, author, today, at);
        entry.NeedId = need;
        return entry;
    }

    public static RecognitionEntry RecordPotential(
        RecognitionEntryId id, CentreId centre, CommunityId community, RecognitionContent content, StaffMemberId? author, DateOnly today, DateTimeOffset at)
    {
        var entry = Record(id, centre, community, RecognitionKind.Potential, content, author, today, at);
        entry.Raise(new PotentialRecorded(id, community));
        return entry;
    }

    public void Revise(RecognitionContent content, DateOnly today)
    {
        RequireStanding();
        Take(content, today);
    }

    /// <summary>The entry turned out to be wrong; it stays readable.</summary>
    public void Withdraw(string reason, DateTimeOffset at)
    {
        RequireStanding();
        WithdrawnAt = at;
        WithdrawalReason = reason;
    }

    private static RecognitionEntry Record(
        RecognitionEntryId id, CentreId centre, CommunityId community, RecognitionKind kind, RecognitionContent content, StaffMemberId? author, DateOnly today, DateTimeOffset at)
    {
        var entry = new RecognitionEntry { CommunityId = community, Kind = kind, Author = author, RecordedAt = at };
        entry.Identify(id, centre);
        entry.Take(content, today);
        return entry;
    }

    private void RequireStanding()
    {
        if (WithdrawnAt is not null)
        {
            throw CommonRules.WrongState.Broken("", "Withdrawn");
        }
    }

    private void Take(RecognitionContent content, DateOnly today)
    {
        RecognitionRules.CitesASource.Require(content.Sources.Count > 0, "/sources");
        References.NotFromTheFuture.Require(content.RecognisedOn <= today, "/recognisedOn");
        Scope = content.Scope;
        Domain = content.Domain;
        Title = content.Title;
        Description = content.Description;
        Symptoms = content.Symptoms;
        Causes = content.Causes;
        Channel = content.Channel;
        RecognisedOn = content.RecognisedOn;
        SearchText = PolishText.Fold($"{Title} {Description}");
        SortText = PolishText.SortKey(Title);
        sources.Clear();
        sources.AddRange(content.Sources);
    }
}
