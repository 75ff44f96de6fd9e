namespace Osl.Diagnosis.Domain.FieldNotes;

internal sealed record FieldNoteContent(ContactChannel Channel, DateOnly ContactOn, string Text);
