using Osl.BuildingBlocks.Domain;

namespace Osl.People.Domain.Purposes;

internal readonly record struct ConsentPurposeId(Guid Value) : ITypedId<ConsentPurposeId>
{
    public static ConsentPurposeId From(Guid value) => new(value);

    public override string ToString() => Value.ToString();
}
