using Osl.BuildingBlocks.Domain;

namespace Osl.People.Domain.Duplicates;

internal readonly record struct DuplicateId(Guid Value) : ITypedId<DuplicateId>
{
    public static DuplicateId From(Guid value) => new(value);

    public override string ToString() => Value.ToString();
}
