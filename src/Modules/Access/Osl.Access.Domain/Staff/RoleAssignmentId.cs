using Osl.BuildingBlocks.Domain;

namespace Osl.Access.Domain.Staff;

internal readonly record struct RoleAssignmentId(Guid Value) : ITypedId<RoleAssignmentId>
{
    public static RoleAssignmentId From(Guid value) => new(value);

    public override string ToString() => Value.ToString();
}
