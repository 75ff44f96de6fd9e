using Osl.BuildingBlocks.Domain;

namespace Osl.Access.Domain.Staff;

internal readonly record struct EvidenceId(Guid Value) : ITypedId<EvidenceId>
{
    public static EvidenceId From(Guid value) => new(value);

    public override string ToString() => Value.ToString();
}
