using Osl.BuildingBlocks.Domain;

namespace Osl.People.Domain.Persons;

internal readonly record struct GuardianLinkId(Guid Value) : ITypedId<GuardianLinkId>
{
    public static GuardianLinkId From(Guid value) => new(value);

    public override string ToString() => Value.ToString();
}
