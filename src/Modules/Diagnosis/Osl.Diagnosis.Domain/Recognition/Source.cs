using Osl.Diagnosis.Domain.FieldNotes;

namespace Osl.Diagnosis.Domain.Recognition;

/// <summary>Where an entry comes from; a field note of the centre by its id.</summary>
internal sealed record Source(SourceKind Kind, string Reference, FieldNoteId? FieldNoteId);
