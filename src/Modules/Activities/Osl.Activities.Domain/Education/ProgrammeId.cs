using Osl.BuildingBlocks.Domain;

namespace Osl.Activities.Domain.Education;

/// <summary>A programme of community education.</summary>
internal readonly record struct ProgrammeId(Guid Value) : ITypedId<ProgrammeId>
{
    public static ProgrammeId From(Guid value) => new(value);

    public override string ToString() => Value.ToString();
}
