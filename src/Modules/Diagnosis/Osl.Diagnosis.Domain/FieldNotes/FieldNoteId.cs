using Osl.BuildingBlocks.Domain;

namespace Osl.Diagnosis.Domain.FieldNotes;

/// <summary>A note of a contact.</summary>
internal readonly record struct FieldNoteId(Guid Value) : ITypedId<FieldNoteId>
{
    public static FieldNoteId From(Guid value) => new(value);

    public override string ToString() => Value.ToString();
}
