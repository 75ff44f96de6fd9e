using Osl.BuildingBlocks.Domain;

namespace Osl.Diagnosis.Domain.Consultations;

/// <summary>A batch of paper ballots.</summary>
internal readonly record struct PaperBatchId(Guid Value) : ITypedId<PaperBatchId>
{
    public static PaperBatchId From(Guid value) => new(value);

    public override string ToString() => Value.ToString();
}
