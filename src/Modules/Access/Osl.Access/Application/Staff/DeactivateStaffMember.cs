using Osl.Access.Domain.Staff;
using Osl.BuildingBlocks.Application;
using Osl.BuildingBlocks.Domain;

namespace Osl.Access.Application.Staff;

/// <summary>Says which day is a member's last; from the next one on their tokens open nothing.</summary>
[Permission(Rights.WriteStaff)]
internal sealed record DeactivateStaffMember(Guid Id, long ExpectedVersion, DateOnly LastDay) : ICommand<Changed>
{
    internal sealed class Handler(IRepository<StaffMember> staff, Administrators administrators, TimeProvider clock) : ICommandHandler<DeactivateStaffMember, Changed>
    {
        public async Task<Changed> Handle(DeactivateStaffMember request, CancellationToken cancellationToken)
        {
            var member = await staff.Get(new StaffMemberId(request.Id), request.ExpectedVersion, cancellationToken);
            var today = WarsawCalendar.Today(clock);
            await administrators.RequireAnotherThan(member, today, cancellationToken);
            member.Deactivate(request.LastDay, today);
            return new Changed(member);
        }
    }
}
