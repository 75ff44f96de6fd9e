using Osl.Access.Domain.Staff;
using Osl.BuildingBlocks.Application;
using Osl.BuildingBlocks.Domain;

namespace Osl.Access.Application.Staff;

/// <summary>Takes evidence off the file that was written down by mistake. The version is the member's.</summary>
[Permission(Rights.WriteEvidence)]
internal sealed record WithdrawEvidence(Guid StaffMemberId, Guid Id, long ExpectedVersion) : ICommand<Changed>
{
    internal sealed class Handler(IRepository<StaffMember> staff) : ICommandHandler<WithdrawEvidence, Changed>
    {
        public async Task<Changed> Handle(WithdrawEvidence request, CancellationToken cancellationToken)
        {
            var member = await staff.Get(new StaffMemberId(request.StaffMemberId), cancellationToken);
            var id = new EvidenceId(request.Id);
            if (member.Evidence.All(evidence => evidence.Id != id))
            {
                throw new NotFoundException(nameof(Evidence));
            }

            if (member.Version != request.ExpectedVersion)
            {
                throw new StaleVersionException();
            }

            member.WithdrawEvidence(id);
            return new Changed(member);
        }
    }
}
