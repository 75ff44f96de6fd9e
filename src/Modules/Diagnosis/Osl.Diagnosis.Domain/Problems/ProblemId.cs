using Osl.BuildingBlocks.Domain;

namespace Osl.Diagnosis.Domain.Problems;

/// <summary>A local problem that nobody has solved.</summary>
internal readonly record struct ProblemId(Guid Value) : ITypedId<ProblemId>
{
    public static ProblemId From(Guid value) => new(value);

    public override string ToString() => Value.ToString();
}
