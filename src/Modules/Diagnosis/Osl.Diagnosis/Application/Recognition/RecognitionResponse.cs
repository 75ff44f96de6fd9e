using System.Linq.Expressions;
using Osl.BuildingBlocks.Application;
using Osl.Diagnosis.Domain.FieldNotes;
using Osl.Diagnosis.Domain.Recognition;

namespace Osl.Diagnosis.Application.Recognition;

/// <summary>An entry of the journal of needs and potential.</summary>
internal sealed record RecognitionResponse(
    Guid Id,
    long Version,
    Guid CommunityId,
    RecognitionKind Kind,
    Guid? NeedId,
    RecognitionScope Scope,
    ProblemDomain Domain,
    string Title,
    string Description,
    IReadOnlyList<string> Symptoms,
    IReadOnlyList<string> Causes,
    IReadOnlyList<SourceFields> Sources,
    ContactChannel Channel,
    DateOnly RecognisedOn,
    Guid? AuthorStaffMemberId,
    DateTimeOffset RecordedAt,
    DateTimeOffset? WithdrawnAt,
    string? WithdrawalReason) : IVersioned, IExample<RecognitionResponse>
{
    public static RecognitionResponse Example { get; } = new(
        new Guid("0199d0c2-0000-7000-8000-000000000031"),
        1,
        new Guid("0199d0c2-0000-7000-8000-000000000011"),
        RecognitionKind.Need,
        new Guid("0199d0c2-0000-7000-8000-000000000041"),
        RecognitionScope.SupportiveActions,
        ProblemDomain.Social,
        RecognitionFields.Example.Title,
        RecognitionFields.Example.Description,
        RecognitionFields.Example.Symptoms!,
        RecognitionFields.Example.Causes!,
        RecognitionFields.Example.Sources,
        ContactChannel.InPerson,
        new DateOnly(2026, 3, 2),
        null,
        new DateTimeOffset(2026, 3, 2, 17, 30, 0, TimeSpan.Zero),
        null,
        null);

    public static readonly Expression<Func<RecognitionRow, RecognitionResponse>> Of = row => new RecognitionResponse(
        row.Id.Value,
        row.Version,
        row.CommunityId.Value,
        row.Kind,
        row.NeedId == null ? null : row.NeedId.Value.Value,
        row.Scope,
        row.Domain,
        row.Title,
        row.Description,
        row.Symptoms,
        row.Causes,
        SourceFields.Stored(row.Sources),
        row.Channel,
        row.RecognisedOn,
        row.Author == null ? null : row.Author.Value.Value,
        row.RecordedAt,
        row.WithdrawnAt,
        row.WithdrawalReason);
}
