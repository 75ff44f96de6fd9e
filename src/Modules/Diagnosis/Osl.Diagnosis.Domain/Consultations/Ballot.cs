using Osl.BuildingBlocks.Domain;
using Osl.Diagnosis.Domain.Needs;

namespace Osl.Diagnosis.Domain.Consultations;

/// <summary>One vote on what comes first: a person's, or a line of a paper batch. It is never changed.</summary>
internal sealed class Ballot : AggregateRoot<BallotId>
{
    private readonly List<BallotChoice> choices = [];

    private Ballot()
    {
    }

    public ConsultationId ConsultationId { get; private set; }

    public PersonId? PersonId { get; private set; }

    public PaperBatchId? PaperBatchId { get; private set; }

    public int? Line { get; private set; }

    public DateTimeOffset CastAt { get; private set; }

    public IReadOnlyCollection<BallotChoice> Choices => choices;

    /// <summary>The vote counts on; whose it was is forgotten.</summary>
    public void ForgetPerson() => PersonId = null;

    /// <summary>Two records were of one person.</summary>
    public void Follow(PersonId kept) => PersonId = kept;

    internal static Ballot OfPerson(
        BallotId id, Consultation consultation, PersonId person, IReadOnlyList<NeedId> needs, DateTimeOffset at)
    {
        var ballot = Cast(id, consultation, needs, at);
        ballot.PersonId = person;
        return ballot;
    }

    internal static Ballot OnPaper(PaperBallot line, Consultation consultation, PaperBatch batch, DateTimeOffset at)
    {
        var ballot = Cast(line.Id, consultation, line.Choices, at);
        ballot.PaperBatchId = batch.Id;
        ballot.Line = line.Line;
        return ballot;
    }

    private static Ballot Cast(BallotId id, Consultation consultation, IReadOnlyList<NeedId> needs, DateTimeOffset at)
    {
        var ballot = new Ballot { ConsultationId = consultation.Id, CastAt = at };
        ballot.Identify(id, consultation.CentreId);
        ballot.choices.AddRange(needs.Select(BallotChoice.Of));
        return ballot;
    }
}
