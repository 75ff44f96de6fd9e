using FluentValidation;
using Osl.Access.Domain.Roles;
using Osl.BuildingBlocks.Application;
using Osl.BuildingBlocks.Application.Specifications;
using Osl.BuildingBlocks.Domain;
using Osl.BuildingBlocks.Tenancy;

namespace Osl.Access.Application.Roles;

/// <summary>Sets exactly which permissions a role has in this centre; it takes effect within 5 seconds.</summary>
[Permission(Rights.WriteRoles)]
internal sealed record SetRoleRights(Role Role, long ExpectedVersion, IReadOnlyList<string> Permissions) : ICommand<Changed>
{
    internal sealed class Validator : AbstractValidator<SetRoleRights>
    {
        public Validator()
        {
            RuleFor(command => command.Permissions).AtMost(500);
            RuleForEach(command => command.Permissions).NotEmpty().MaximumLength(TextLimits.Name);
        }
    }

    internal sealed class Handler(IRepository<RoleRights> rights, RoleMatrix matrix, RequestScope scope, IIdSource ids) : ICommandHandler<SetRoleRights, Changed>
    {
        public async Task<Changed> Handle(SetRoleRights request, CancellationToken cancellationToken)
        {
            var known = request.Role.IsOfACentre() ? await rights.Find(new RightsOf(request.Role), cancellationToken) : throw new NotFoundException("role");
            if ((known?.Version ?? 0) != request.ExpectedVersion)
            {
                throw new StaleVersionException();
            }

            if (known is null)
            {
                known = RoleRights.For(new RoleRightsId(ids.Next()), scope.RequiredCentre, request.Role);
                rights.Add(known);
            }

            known.Set([.. request.Permissions.Distinct(StringComparer.Ordinal)], matrix.DefaultsOf(request.Role), matrix.Grantable, RoleMatrix.Keys);
            return new Changed(known);
        }
    }

    private sealed class RightsOf : Specification<RoleRights>
    {
        public RightsOf(Role role) => Query.Where(one => one.Role == role);
    }
}
