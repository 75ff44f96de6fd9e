using Osl.BuildingBlocks.Domain;

namespace Osl.Diagnosis.Domain.Recognition;

/// <summary>An entry of the journal of needs and potential.</summary>
internal readonly record struct RecognitionEntryId(Guid Value) : ITypedId<RecognitionEntryId>
{
    public static RecognitionEntryId From(Guid value) => new(value);

    public override string ToString() => Value.ToString();
}
