using Osl.BuildingBlocks.Domain;

namespace Osl.Access.Domain.Roles;

internal readonly record struct RoleRightsId(Guid Value) : ITypedId<RoleRightsId>
{
    public static RoleRightsId From(Guid value) => new(value);

    public override string ToString() => Value.ToString();
}
