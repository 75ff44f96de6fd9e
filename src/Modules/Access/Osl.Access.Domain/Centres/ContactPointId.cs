using Osl.BuildingBlocks.Domain;

namespace Osl.Access.Domain.Centres;

internal readonly record struct ContactPointId(Guid Value) : ITypedId<ContactPointId>
{
    public static ContactPointId From(Guid value) => new(value);

    public override string ToString() => Value.ToString();
}
