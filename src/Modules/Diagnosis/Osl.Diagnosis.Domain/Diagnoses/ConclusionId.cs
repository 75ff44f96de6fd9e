using Osl.BuildingBlocks.Domain;

namespace Osl.Diagnosis.Domain.Diagnoses;

/// <summary>A conclusion of a diagnosis.</summary>
internal readonly record struct ConclusionId(Guid Value) : ITypedId<ConclusionId>
{
    public static ConclusionId From(Guid value) => new(value);

    public override string ToString() => Value.ToString();
}
