using Osl.Access.Domain.Staff;
using Osl.BuildingBlocks.Application;
using Osl.BuildingBlocks.Domain;

namespace Osl.Access.Application.Staff;

/// <summary>Takes a member's clearance away: from now on they lead nothing for minors. The version is the member's.</summary>
[Permission(Rights.WriteClearances)]
internal sealed record WithdrawClearance(Guid StaffMemberId, long ExpectedVersion) : ICommand<Changed>
{
    internal sealed class Handler(IRepository<StaffMember> staff) : ICommandHandler<WithdrawClearance, Changed>
    {
        public async Task<Changed> Handle(WithdrawClearance request, CancellationToken cancellationToken)
        {
            var member = await staff.Get(new StaffMemberId(request.StaffMemberId), request.ExpectedVersion, cancellationToken);
            member.WithdrawClearance();
            return new Changed(member);
        }
    }
}
