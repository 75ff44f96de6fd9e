using Osl.BuildingBlocks.Domain;

namespace Osl.Access.Domain.Teams;

internal readonly record struct TeamId(Guid Value) : ITypedId<TeamId>
{
    public static TeamId From(Guid value) => new(value);

    public override string ToString() => Value.ToString();
}
