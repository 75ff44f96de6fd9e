using Osl.Access.Domain.Staff;
using Osl.BuildingBlocks.Application;
using Osl.BuildingBlocks.Domain;
using Osl.BuildingBlocks.Tenancy;

namespace Osl.Access.Application.Staff;

/// <summary>Takes a role away, at once. The version is the member's.</summary>
[Permission(Rights.WriteStaff)]
internal sealed record TakeRole(Guid StaffMemberId, Guid Id, long ExpectedVersion) : ICommand<Changed>
{
    internal sealed class Handler(IRepository<StaffMember> staff, Administrators administrators, RequestScope scope, TimeProvider clock)
        : ICommandHandler<TakeRole, Changed>
    {
        public async Task<Changed> Handle(TakeRole request, CancellationToken cancellationToken)
        {
            var member = await staff.Get(new StaffMemberId(request.StaffMemberId), cancellationToken);
            var id = new RoleAssignmentId(request.Id);
            var held = member.Roles.FirstOrDefault(role => role.Id == id) ?? throw new NotFoundException(nameof(RoleAssignment));
            if (member.Version != request.ExpectedVersion)
            {
                throw new StaleVersionException();
            }

            var today = WarsawCalendar.Today(clock);
            if (held.Role == Domain.Roles.Role.CentreAdmin)
            {
                await administrators.RequireAnotherThan(member, today, cancellationToken);
            }

            member.TakeRole(id, scope.Actor.StaffMember, today);
            return new Changed(member);
        }
    }
}
