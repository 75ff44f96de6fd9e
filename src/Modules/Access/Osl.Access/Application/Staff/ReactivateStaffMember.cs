using Osl.Access.Domain.Staff;
using Osl.BuildingBlocks.Application;
using Osl.BuildingBlocks.Domain;

namespace Osl.Access.Application.Staff;

/// <summary>Takes a last day back: the member works on, or works again.</summary>
[Permission(Rights.WriteStaff)]
internal sealed record ReactivateStaffMember(Guid Id, long ExpectedVersion) : ICommand<Changed>
{
    internal sealed class Handler(IRepository<StaffMember> staff, TimeProvider clock) : ICommandHandler<ReactivateStaffMember, Changed>
    {
        public async Task<Changed> Handle(ReactivateStaffMember request, CancellationToken cancellationToken)
        {
            var member = await staff.Get(new StaffMemberId(request.Id), request.ExpectedVersion, cancellationToken);
            member.Reactivate(WarsawCalendar.Today(clock));
            return new Changed(member);
        }
    }
}
