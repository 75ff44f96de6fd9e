using System.Linq.Expressions;
using Osl.BuildingBlocks.Application;
using Osl.Diagnosis.Domain.FieldNotes;

namespace Osl.Diagnosis.Application.FieldNotes;

/// <summary>A note of a contact.</summary>
internal sealed record FieldNoteResponse(
    Guid Id,
    long Version,
    Guid CommunityId,
    ContactChannel Channel,
    DateOnly ContactOn,
    string Content,
    Guid? AuthorStaffMemberId,
    DateTimeOffset WrittenAt) : IVersioned, IExample<FieldNoteResponse>
{
    public static FieldNoteResponse Example { get; } = new(
        new Guid("0199d0c2-0000-7000-8000-000000000021"),
        1,
        new Guid("0199d0c2-0000-7000-8000-000000000011"),
        ContactChannel.InPerson,
        new DateOnly(2026, 3, 2),
        "Po zebraniu sołeckim kilka osób mówiło, że brakuje im miejsca do spotkań zimą.",
        null,
        new DateTimeOffset(2026, 3, 2, 17, 30, 0, TimeSpan.Zero));

    public static readonly Expression<Func<FieldNote, FieldNoteResponse>> Of = note => new FieldNoteResponse(
        note.Id.Value,
        note.Version,
        note.CommunityId.Value,
        note.Channel,
        note.ContactOn,
        note.Content,
        note.Author == null ? null : note.Author.Value.Value,
        note.WrittenAt);
}
