using Osl.BuildingBlocks.Domain;

namespace Osl.Diagnosis.Domain.Consultations;

/// <summary>One vote in a prioritisation.</summary>
internal readonly record struct BallotId(Guid Value) : ITypedId<BallotId>
{
    public static BallotId From(Guid value) => new(value);

    public override string ToString() => Value.ToString();
}
