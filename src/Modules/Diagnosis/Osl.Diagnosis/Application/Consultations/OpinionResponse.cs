using System.Linq.Expressions;
using Osl.BuildingBlocks.Application;
using Osl.Diagnosis.Domain.Consultations;
using Osl.Diagnosis.Domain.FieldNotes;

namespace Osl.Diagnosis.Application.Consultations;

/// <summary>An opinion and its official answer.</summary>
internal sealed record OpinionResponse(
    Guid Id,
    long Version,
    Guid ConsultationId,
    string Content,
    ContactChannel Channel,
    DateOnly ReceivedOn,
    Guid? PersonId,
    DateTimeOffset RecordedAt,
    string? OfficialAnswer,
    Guid? AnsweredByStaffMemberId,
    DateTimeOffset? AnsweredAt) : IVersioned, ITellsPersonalData, IExample<OpinionResponse>
{
    public static OpinionResponse Example { get; } = new(
        new Guid("0199d0c2-0000-7000-8000-0000000000a1"),
        2,
        new Guid("0199d0c2-0000-7000-8000-000000000091"),
        "Najpierw ogrzewanie w świetlicy, potem nowe krzesła.",
        ContactChannel.Meeting,
        new DateOnly(2026, 4, 3),
        null,
        new DateTimeOffset(2026, 4, 3, 9, 0, 0, TimeSpan.Zero),
        "Ogrzewanie wpisujemy do planu jako pierwsze działanie.",
        null,
        new DateTimeOffset(2026, 4, 24, 9, 0, 0, TimeSpan.Zero));

    public static readonly Expression<Func<Opinion, OpinionResponse>> Of = opinion => new OpinionResponse(
        opinion.Id.Value,
        opinion.Version,
        opinion.ConsultationId.Value,
        opinion.Content,
        opinion.Channel,
        opinion.ReceivedOn,
        opinion.PersonId == null ? null : opinion.PersonId.Value.Value,
        opinion.RecordedAt,
        opinion.OfficialAnswer,
        opinion.AnsweredBy == null ? null : opinion.AnsweredBy.Value.Value,
        opinion.AnsweredAt);

    IReadOnlyCollection<Guid> ITellsPersonalData.PeopleTold => PersonId is { } person ? [person] : [];
}
