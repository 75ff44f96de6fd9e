using Osl.BuildingBlocks.Domain;

namespace Osl.Access.Domain.ContactRequests;

internal readonly record struct ContactRequestId(Guid Value) : ITypedId<ContactRequestId>
{
    public static ContactRequestId From(Guid value) => new(value);

    public override string ToString() => Value.ToString();
}
