using Osl.Access.Domain.Staff;
using Osl.BuildingBlocks.Application;
using Osl.BuildingBlocks.Domain;

namespace Osl.Access.Application.Staff;

/// <summary>One member of staff.</summary>
[Permission(Rights.ReadStaff)]
internal sealed record GetStaffMember(Guid Id) : IQuery<StaffView>
{
    internal sealed class Handler(IReads<StaffMember> staff, Qualification qualification, TimeProvider clock) : IQueryHandler<GetStaffMember, StaffView>
    {
        public async Task<StaffView> Handle(GetStaffMember request, CancellationToken cancellationToken)
        {
            var id = new StaffMemberId(request.Id);
            var member = await staff.First(staff.All.Where(one => one.Id == id), cancellationToken);
            var standard = await qualification.Today(cancellationToken);
            return StaffView.Of(member, WarsawCalendar.Today(clock), standard.Missing(member));
        }
    }
}
