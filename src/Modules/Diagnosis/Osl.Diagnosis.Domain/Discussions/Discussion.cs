using Osl.BuildingBlocks.Domain;
using Osl.Diagnosis.Domain.Problems;

namespace Osl.Diagnosis.Domain.Discussions;

/// <summary>A meeting on an unresolved local problem, its theses and what came of it (dyskusja).</summary>
internal sealed class Discussion : AggregateRoot<DiscussionId>, ISearchable
{
    private Discussion()
    {
    }

    public CommunityId CommunityId { get; private set; }

    public ProblemId? ProblemId { get; private set; }

    public string Topic { get; private set; } = "";

    public DateOnly On { get; private set; }

    public string? Place { get; private set; }

    public IReadOnlyList<string> Theses { get; private set; } = [];

    public DiscussionStatus Status { get; private set; }

    public string? Outcome { get; private set; }

    public int? ParticipantCount { get; private set; }

    public string? CancelReason { get; private set; }

    public DateTimeOffset CalledAt { get; private set; }

    public string SearchText { get; private set; } = "";

    public string SortText { get; private set; } = "";

    public static Discussion Call(DiscussionId id, CentreId centre, CommunityId community, DiscussionContent content, DateTimeOffset at)
    {
        var discussion = new Discussion { CommunityId = community, CalledAt = at };
        discussion.Identify(id, centre);
        discussion.Take(content);
        return discussion;
    }

    public void Revise(DiscussionContent content)
    {
        CommonRules.RequireState(Status, DiscussionStatus.Called);
        Take(content);
    }

    public void Conclude(string outcome, IReadOnlyList<string> theses, int? participantCount, DateOnly today)
    {
        CommonRules.RequireState(Status, DiscussionStatus.Called);
        References.NotFromTheFuture.Require(On <= today, "/on");
        Status = DiscussionStatus.Held;
        Outcome = outcome;
        Theses = theses;
        ParticipantCount = participantCount;
    }

    public void Cancel(string reason)
    {
        CommonRules.RequireState(Status, DiscussionStatus.Called);
        Status = DiscussionStatus.Cancelled;
        CancelReason = reason;
    }

    private void Take(DiscussionContent content)
    {
        Topic = content.Topic;
        ProblemId = content.ProblemId;
        On = content.On;
        Place = content.Place;
        Theses = content.Theses;
        SearchText = PolishText.Fold(string.Join(' ', (string?[])[Topic, .. Theses]));
        SortText = PolishText.SortKey(Topic);
    }
}
