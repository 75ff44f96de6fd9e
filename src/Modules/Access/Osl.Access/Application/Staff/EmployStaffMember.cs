using FluentValidation;
using Osl.Access.Domain.Staff;
using Osl.BuildingBlocks.Application;
using Osl.BuildingBlocks.Domain;
using Osl.BuildingBlocks.Tenancy;

namespace Osl.Access.Application.Staff;

/// <summary>Puts a member of staff on file, with the roles to begin with.</summary>
/// <param name="ActiveFrom">The first day of work.</param>
[Permission(Rights.WriteStaff)]
internal sealed record EmployStaffMember(StaffData Member, DateOnly ActiveFrom, IReadOnlyList<RoleData>? Roles = null) : ICommand<Created>
{
    internal sealed class Validator : AbstractValidator<EmployStaffMember>
    {
        public Validator()
        {
            RuleFor(command => command.Member).SetValidator(new StaffData.Validator()).OverridePropertyName("");
            RuleFor(command => command.Roles).Must(list => list is null || list.Count <= 20).WithErrorCode("too_many");
            RuleForEach(command => command.Roles).SetValidator(new RoleData.Validator());
        }
    }

    internal sealed class Handler(IRepository<StaffMember> staff, RequestScope scope, IIdSource ids, TimeProvider clock) : ICommandHandler<EmployStaffMember, Created>
    {
        public Task<Created> Handle(EmployStaffMember request, CancellationToken cancellationToken)
        {
            var today = WarsawCalendar.Today(clock);
            var member = StaffMember.Employ(new StaffMemberId(ids.Next()), scope.RequiredCentre, request.Member.ToDomain(), request.ActiveFrom, today);
            foreach (var role in request.Roles ?? [])
            {
                member.GiveRole(
                    new RoleAssignmentId(ids.Next()),
                    role.Role,
                    (role.Communities ?? []).Select(CommunityId.From),
                    role.From ?? today,
                    role.Until,
                    scope.Actor.StaffMember,
                    today);
            }

            staff.Add(member);
            return Task.FromResult(new Created(member.Id.Value));
        }
    }
}
