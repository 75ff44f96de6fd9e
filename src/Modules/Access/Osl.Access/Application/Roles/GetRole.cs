using Osl.Access.Domain.Roles;
using Osl.BuildingBlocks.Application;

namespace Osl.Access.Application.Roles;

/// <summary>What one role may do in this centre.</summary>
[Permission(Rights.ReadRoles)]
internal sealed record GetRole(Role Role) : IQuery<RoleRow>
{
    internal sealed class Handler(IReads<RoleRights> rights, RoleMatrix matrix) : IQueryHandler<GetRole, RoleRow>
    {
        public async Task<RoleRow> Handle(GetRole request, CancellationToken cancellationToken)
            => request.Role.IsOfACentre()
                ? RoleRow.Of(request.Role, matrix, await rights.FirstOrDefault(rights.All.Where(one => one.Role == request.Role), cancellationToken))
                : throw new NotFoundException("role");
    }
}
