using Osl.BuildingBlocks.Domain;

namespace Osl.Diagnosis.Domain.Consultations;

/// <summary>An opinion given in a consultation.</summary>
internal readonly record struct OpinionId(Guid Value) : ITypedId<OpinionId>
{
    public static OpinionId From(Guid value) => new(value);

    public override string ToString() => Value.ToString();
}
