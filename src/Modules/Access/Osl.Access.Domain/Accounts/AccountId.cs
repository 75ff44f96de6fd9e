using Osl.BuildingBlocks.Domain;

namespace Osl.Access.Domain.Accounts;

internal readonly record struct AccountId(Guid Value) : ITypedId<AccountId>
{
    public static AccountId From(Guid value) => new(value);

    public override string ToString() => Value.ToString();
}
