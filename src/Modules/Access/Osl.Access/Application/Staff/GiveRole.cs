using FluentValidation;
using Osl.Access.Domain.Staff;
using Osl.BuildingBlocks.Application;
using Osl.BuildingBlocks.Domain;
using Osl.BuildingBlocks.Tenancy;

namespace Osl.Access.Application.Staff;

/// <summary>Gives a member of staff a role, in all communities or in some, for good or for a time.</summary>
[Permission(Rights.WriteStaff)]
internal sealed record GiveRole(Guid StaffMemberId, RoleData Role) : ICommand<Created>
{
    internal sealed class Validator : AbstractValidator<GiveRole>
    {
        public Validator() => RuleFor(command => command.Role).SetValidator(new RoleData.Validator()).OverridePropertyName("");
    }

    internal sealed class Handler(IRepository<StaffMember> staff, RequestScope scope, IIdSource ids, TimeProvider clock) : ICommandHandler<GiveRole, Created>
    {
        public async Task<Created> Handle(GiveRole request, CancellationToken cancellationToken)
        {
            var member = await staff.Get(new StaffMemberId(request.StaffMemberId), cancellationToken);
            var (id, today, role) = (new RoleAssignmentId(ids.Next()), WarsawCalendar.Today(clock), request.Role);
            member.GiveRole(id, role.Role, (role.Communities ?? []).Select(CommunityId.From), role.From ?? today, role.Until, scope.Actor.StaffMember, today);
            return new Created(id.Value, member.Version + 1);
        }
    }
}
