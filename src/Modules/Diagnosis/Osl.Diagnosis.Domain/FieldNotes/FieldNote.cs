using Osl.BuildingBlocks.Domain;

namespace Osl.Diagnosis.Domain.FieldNotes;

/// <summary>What the organiser heard or saw in one contact (notatka terenowa).</summary>
internal sealed class FieldNote : AggregateRoot<FieldNoteId>, ISearchable
{
    private FieldNote()
    {
    }

    public CommunityId CommunityId { get; private set; }

    public ContactChannel Channel { get; private set; }

    public DateOnly ContactOn { get; private set; }

    public string Content { get; private set; } = "";

    public StaffMemberId? Author { get; private set; }

    public DateTimeOffset WrittenAt { get; private set; }

    public string SearchText { get; private set; } = "";

    public static FieldNote Write(
        FieldNoteId id, CentreId centre, CommunityId community, FieldNoteContent content, StaffMemberId? author, DateOnly today, DateTimeOffset at)
    {
        var note = new FieldNote { CommunityId = community, Author = author, WrittenAt = at };
        note.Identify(id, centre);
        note.Correct(content, today);
        return note;
    }

    public void Correct(FieldNoteContent content, DateOnly today)
    {
        References.NotFromTheFuture.Require(content.ContactOn <= today, "/contactOn");
        Channel = content.Channel;
        ContactOn = content.ContactOn;
        Content = content.Text;
        SearchText = PolishText.Fold(Content);
    }
}
