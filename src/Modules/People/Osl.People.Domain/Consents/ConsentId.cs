using Osl.BuildingBlocks.Domain;

namespace Osl.People.Domain.Consents;

internal readonly record struct ConsentId(Guid Value) : ITypedId<ConsentId>
{
    public static ConsentId From(Guid value) => new(value);

    public override string ToString() => Value.ToString();
}
