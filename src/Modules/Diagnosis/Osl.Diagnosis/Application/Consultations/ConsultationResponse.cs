using System.Linq.Expressions;
using Osl.BuildingBlocks.Application;
using Osl.Diagnosis.Domain.Consultations;

namespace Osl.Diagnosis.Application.Consultations;

/// <summary>A consultation with residents.</summary>
internal sealed record ConsultationResponse(
    Guid Id,
    long Version,
    string Title,
    string Description,
    Guid? CommunityId,
    Guid? DiagnosisId,
    DateOnly From,
    DateOnly To,
    IReadOnlyList<Guid> VoteNeedIds,
    int MaxChoices,
    ConsultationStatus Status,
    string? Report,
    DateTimeOffset DraftedAt,
    DateTimeOffset? OpenedAt,
    DateTimeOffset? ClosedAt,
    DateTimeOffset? ReportedAt) : IVersioned, IExample<ConsultationResponse>
{
    public static ConsultationResponse Example { get; } = new(
        new Guid("0199d0c2-0000-7000-8000-000000000091"),
        3,
        ConsultationFields.Example.Title,
        ConsultationFields.Example.Description,
        ConsultationFields.Example.CommunityId,
        null,
        ConsultationFields.Example.From,
        ConsultationFields.Example.To,
        ConsultationFields.Example.VoteNeedIds!,
        1,
        ConsultationStatus.Open,
        null,
        new DateTimeOffset(2026, 3, 25, 8, 0, 0, TimeSpan.Zero),
        new DateTimeOffset(2026, 4, 1, 6, 0, 0, TimeSpan.Zero),
        null,
        null);

    public static readonly Expression<Func<Consultation, ConsultationResponse>> Of = consultation => new ConsultationResponse(
        consultation.Id.Value,
        consultation.Version,
        consultation.Title,
        consultation.Description,
        consultation.CommunityId == null ? null : consultation.CommunityId.Value.Value,
        consultation.DiagnosisId == null ? null : consultation.DiagnosisId.Value.Value,
        consultation.From,
        consultation.To,
        Ids.Plain(consultation.VoteNeedIds),
        consultation.MaxChoices,
        consultation.Status,
        consultation.Report,
        consultation.DraftedAt,
        consultation.OpenedAt,
        consultation.ClosedAt,
        consultation.ReportedAt);
}
