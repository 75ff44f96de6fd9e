using Osl.BuildingBlocks.Domain;

namespace Osl.Planning.Domain.References;

/// <summary>A version of a diagnosis.</summary>
internal readonly record struct DiagnosisId(Guid Value) : ITypedId<DiagnosisId>
{
    public static DiagnosisId From(Guid value) => new(value);

    public override string ToString() => Value.ToString();
}
