using Osl.BuildingBlocks.Domain;
using Osl.Diagnosis.Domain.Diagnoses;
using Osl.Diagnosis.Domain.FieldNotes;
using Osl.Diagnosis.Domain.Needs;

namespace Osl.Diagnosis.Domain.Consultations;

/// <summary>A consultation with residents: their opinions, the official answers, their vote on what comes first, and a report.</summary>
internal sealed class Consultation : AggregateRoot<ConsultationId>, ISearchable
{
    private Consultation()
    {
    }

    public string Title { get; private set; } = "";

    public string Description { get; private set; } = "";

    public CommunityId? CommunityId { get; private set; }

    public DiagnosisId? DiagnosisId { get; private set; }

    public DateOnly From { get; private set; }

    public DateOnly To { get; private set; }

    public IReadOnlyList<NeedId> VoteNeedIds { get; private set; } = [];

    public int MaxChoices { get; private set; }

    public ConsultationStatus Status { get; private set; }

    public string? Report { get; private set; }

    public DateTimeOffset DraftedAt { get; private set; }

    public DateTimeOffset? OpenedAt { get; private set; }

    public DateTimeOffset? ClosedAt { get; private set; }

    public DateTimeOffset? ReportedAt { get; private set; }

    public string SearchText { get; private set; } = "";

    public string SortText { get; private set; } = "";

    public static Consultation Draft(ConsultationId id, CentreId centre, ConsultationContent content, DateTimeOffset at)
    {
        var consultation = new Consultation { DraftedAt = at };
        consultation.Identify(id, centre);
        consultation.Take(content);
        return consultation;
    }

    public void Revise(ConsultationContent content)
    {
        CommonRules.RequireState(Status, ConsultationStatus.Draft);
        Take(content);
    }

    public void Announce()
    {
        CommonRules.RequireState(Status, ConsultationStatus.Draft);
        Status = ConsultationStatus.Announced;
    }

    public void Open(DateTimeOffset at)
    {
        CommonRules.RequireState(Status, ConsultationStatus.Announced);
        Status = ConsultationStatus.Open;
        OpenedAt = at;
    }

    public Opinion Hear(OpinionId id, string content, ContactChannel channel, DateOnly receivedOn, PersonId? person, DateOnly today, DateTimeOffset at)
    {
        CommonRules.RequireState(Status, ConsultationStatus.Open);
        References.NotFromTheFuture.Require(receivedOn <= today, "/receivedOn");
        return Opinion.Of(id, this, content, channel, receivedOn, person, at);
    }

    public void Answer(Opinion opinion, string answer, StaffMemberId? by, DateTimeOffset at)
    {
        CommonRules.RequireState(Status, ConsultationStatus.Open, ConsultationStatus.Closed);
        opinion.Answer(answer, by, at);
    }

    public Ballot Vote(BallotId id, PersonId person, IReadOnlyList<NeedId> choices, DateTimeOffset at)
    {
        RequireVoting();
        RequireChoices(choices, "/needIds");
        return Ballot.OfPerson(id, this, person, choices, at);
    }

    /// <summary>Takes in a batch of paper ballots as staff typed it in, a line a ballot.</summary>
    public IReadOnlyList<Ballot> Count(PaperBatch batch, IReadOnlyList<PaperBallot> lines, DateTimeOffset at)
    {
        RequireVoting();
        for (var i = 0; i < lines.Count; i++)
        {
            ConsultationRules.OneVote.Require(lines.Take(i).All(earlier => earlier.Line != lines[i].Line), $"/lines/{i}/line");
            RequireChoices(lines[i].Choices, $"/lines/{i}/needIds");
        }

        return [.. lines.Select(line => Ballot.OnPaper(line, this, batch, at))];
    }

    public void Close(DateTimeOffset at)
    {
        CommonRules.RequireState(Status, ConsultationStatus.Open);
        Status = ConsultationStatus.Closed;
        ClosedAt = at;
        Raise(new ConsultationClosed(Id, DiagnosisId));
    }

    public void ReportBack(string report, int unansweredOpinions, DateTimeOffset at)
    {
        CommonRules.RequireState(Status, ConsultationStatus.Closed);
        ConsultationRules.EveryOpinionAnswered.Require(unansweredOpinions == 0);
        Status = ConsultationStatus.Reported;
        Report = report;
        ReportedAt = at;
    }

    private void RequireVoting() => ConsultationRules.OneVote.Require(Status is ConsultationStatus.Open);

    private void RequireChoices(IReadOnlyList<NeedId> choices, string pointer) =>
        ConsultationRules.VotesForWhatIsAsked.Require(
            choices.Count >= 1
            && choices.Count <= MaxChoices
            && choices.Distinct().Count() == choices.Count
            && choices.All(VoteNeedIds.Contains),
            pointer,
            MaxChoices);

    private void Take(ConsultationContent content)
    {
        Title = content.Title;
        Description = content.Description;
        SearchText = PolishText.Fold($"{Title} {Description}");
        SortText = PolishText.SortKey(Title);
        CommunityId = content.CommunityId;
        DiagnosisId = content.DiagnosisId;
        From = content.Period.From;
        To = content.Period.To;
        VoteNeedIds = [.. content.VoteNeedIds.Distinct()];
        MaxChoices = content.MaxChoices;
    }
}
