using Osl.BuildingBlocks.Domain;

namespace Osl.Diagnosis.Domain.Evidence;

/// <summary>Evidence by the id of the activity that gave it.</summary>
internal readonly record struct ActivityEvidenceId(Guid Value) : ITypedId<ActivityEvidenceId>
{
    public static ActivityEvidenceId From(Guid value) => new(value);

    public override string ToString() => Value.ToString();
}
