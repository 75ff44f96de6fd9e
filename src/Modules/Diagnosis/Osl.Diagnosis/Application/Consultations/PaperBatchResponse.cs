using System.Linq.Expressions;
using Osl.BuildingBlocks.Application;
using Osl.Diagnosis.Domain.Consultations;

namespace Osl.Diagnosis.Application.Consultations;

/// <summary>A batch of paper ballots that was entered.</summary>
internal sealed record PaperBatchResponse(
    Guid Id, long Version, Guid ConsultationId, string Number, int LineCount, Guid? EnteredByStaffMemberId, DateTimeOffset EnteredAt)
    : IVersioned, IExample<PaperBatchResponse>
{
    public static PaperBatchResponse Example { get; } = new(
        new Guid("0199d0c2-0000-7000-8000-0000000000b1"),
        1,
        new Guid("0199d0c2-0000-7000-8000-000000000091"),
        "Urna 1",
        24,
        null,
        new DateTimeOffset(2026, 4, 20, 12, 0, 0, TimeSpan.Zero));

    public static readonly Expression<Func<PaperBatch, PaperBatchResponse>> Of = batch => new PaperBatchResponse(
        batch.Id.Value,
        batch.Version,
        batch.ConsultationId.Value,
        batch.Number,
        batch.LineCount,
        batch.EnteredBy == null ? null : batch.EnteredBy.Value.Value,
        batch.EnteredAt);
}
