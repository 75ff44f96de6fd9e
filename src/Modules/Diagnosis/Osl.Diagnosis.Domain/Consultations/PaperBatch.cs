using Osl.BuildingBlocks.Domain;

namespace Osl.Diagnosis.Domain.Consultations;

/// <summary>A batch of paper ballots as it lies in the box: its number is written on the envelope.</summary>
internal sealed class PaperBatch : AggregateRoot<PaperBatchId>
{
    private PaperBatch()
    {
    }

    public ConsultationId ConsultationId { get; private set; }

    public string Number { get; private set; } = "";

    public int LineCount { get; private set; }

    public StaffMemberId? EnteredBy { get; private set; }

    public DateTimeOffset EnteredAt { get; private set; }

    public static PaperBatch Enter(
        PaperBatchId id, Consultation consultation, string number, int lineCount, StaffMemberId? by, DateTimeOffset at)
    {
        var batch = new PaperBatch
        {
            ConsultationId = consultation.Id,
            Number = number,
            LineCount = lineCount,
            EnteredBy = by,
            EnteredAt = at,
        };
        batch.Identify(id, consultation.CentreId);
        return batch;
    }
}
