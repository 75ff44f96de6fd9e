using Osl.BuildingBlocks.Domain;
using Osl.Diagnosis.Domain.Consultations;
using Osl.Diagnosis.Domain.FieldNotes;
using Osl.Diagnosis.Domain.Needs;

namespace Osl.Diagnosis.Tests.Domain;

public class ConsultationTests
{
    private static readonly DateTimeOffset At = new(2026, 3, 2, 9, 0, 0, TimeSpan.Zero);
    private static readonly DateOnly Today = new(2026, 3, 2);
    private static readonly NeedId First = Some.Id<NeedId>();
    private static readonly NeedId Second = Some.Id<NeedId>();
    private static readonly NeedId Third = Some.Id<NeedId>();

    [Fact]
    public void DIA_11_votes_are_taken_only_while_it_is_open()
    {
        var consultation = Announced();
        Some.Refusal(() => Vote(consultation, First)).Code.ShouldBe("DIA-11");

        consultation.Open(At);
        Vote(consultation, First, Second).Choices.Count.ShouldBe(2);

        consultation.Close(At);
        Some.Refusal(() => Vote(consultation, First)).Code.ShouldBe("DIA-11");
        Some.Refusal(() => Enter(consultation, (1, First))).Code.ShouldBe("DIA-11");
    }

    [Fact]
    public void DIA_11_a_line_of_a_batch_votes_once()
    {
        var consultation = Opened();

        Some.Refusal(() => Enter(consultation, (1, First), (2, First), (1, Second))).ShouldBe(("DIA-11", "/lines/2/line"));
        var ballots = Enter(consultation, (1, First), (2, Second));
        ballots.Select(ballot => ballot.Line).ShouldBe([1, 2]);
        ballots.ShouldAllBe(ballot => ballot.PersonId == null);
    }

    [Fact]
    public void DIA_20_a_vote_names_needs_that_are_asked_about()
    {
        var consultation = Opened();

        Some.Refusal(() => Vote(consultation, Third)).ShouldBe(("DIA-20", "/needIds"));
        Some.Refusal(() => Vote(consultation)).ShouldBe(("DIA-20", "/needIds"));
        Some.Refusal(() => Vote(consultation, First, First)).ShouldBe(("DIA-20", "/needIds"));
        Some.Refusal(() => Enter(consultation, (1, First), (2, Third))).ShouldBe(("DIA-20", "/lines/1/needIds"));
    }

    [Fact]
    public void DIA_20_a_vote_names_no_more_needs_than_allowed()
    {
        var consultation = Opened(maxChoices: 1);

        Some.Refusal(() => Vote(consultation, First, Second)).ShouldBe(("DIA-20", "/needIds"));
    }

    [Fact]
    public void DIA_05_it_is_reported_when_every_opinion_is_answered()
    {
        var consultation = Opened();
        consultation.Close(At);

        Some.Refusal(() => consultation.ReportBack("what we heard", unansweredOpinions: 1, At)).Code.ShouldBe("DIA-05");
        consultation.ReportBack("what we heard", unansweredOpinions: 0, At);
        consultation.Status.ShouldBe(ConsultationStatus.Reported);
    }

    [Fact]
    public void Opinions_are_heard_while_open_and_answered_until_reported()
    {
        var consultation = Announced();
        Some.Refusal(() => Hear(consultation)).Code.ShouldBe("OSL-02");

        consultation.Open(At);
        var opinion = Hear(consultation);
        consultation.Close(At);
        Some.Refusal(() => Hear(consultation)).Code.ShouldBe("OSL-02");

        consultation.Answer(opinion, "We take it up", null, At);
        opinion.OfficialAnswer.ShouldBe("We take it up");

        consultation.ReportBack("what we heard", 0, At);
        Some.Refusal(() => consultation.Answer(opinion, "On second thoughts", null, At)).Code.ShouldBe("OSL-02");
    }

    [Fact]
    public void DIA_15_an_opinion_is_not_received_tomorrow() =>
        Some.Refusal(() => Opened().Hear(Some.Id<OpinionId>(), "late", ContactChannel.Email, Today.AddDays(1), null, Today, At))
            .ShouldBe(("DIA-15", "/receivedOn"));

    [Fact]
    public void Closing_is_told()
    {
        var consultation = Opened();

        consultation.Close(At);

        consultation.DomainEvents.ShouldBe([new ConsultationClosed(consultation.Id, null)]);
    }

    [Fact]
    public void An_announced_text_does_not_change() =>
        Some.Refusal(() => Announced().Revise(Content(2))).Code.ShouldBe("OSL-02");

    private static Consultation Opened(int maxChoices = 2)
    {
        var consultation = Announced(maxChoices);
        consultation.Open(At);
        return consultation;
    }

    private static Consultation Announced(int maxChoices = 2)
    {
        var consultation = Consultation.Draft(Some.Id<ConsultationId>(), Some.Centre, Content(maxChoices), At);
        consultation.Announce();
        return consultation;
    }

    private static ConsultationContent Content(int maxChoices) =>
        new("What comes first?", "Two needs of the village", null, null, new Period(Today, Today.AddDays(14)), [First, Second], maxChoices);

    private static Ballot Vote(Consultation consultation, params NeedId[] needs) =>
        consultation.Vote(Some.Id<BallotId>(), Some.Id<PersonId>(), needs, At);

    private static Opinion Hear(Consultation consultation) =>
        consultation.Hear(Some.Id<OpinionId>(), "A shelter first", ContactChannel.InPerson, Today, null, Today, At);

    private static IReadOnlyList<Ballot> Enter(Consultation consultation, params (int Line, NeedId Need)[] lines)
    {
        var batch = PaperBatch.Enter(Some.Id<PaperBatchId>(), consultation, "U-1", lines.Length, null, At);
        return consultation.Count(batch, [.. lines.Select(line => new PaperBallot(Some.Id<BallotId>(), line.Line, [line.Need]))], At);
    }
}
