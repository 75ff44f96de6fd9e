using FluentValidation;
using Osl.Access.Domain.Staff;
using Osl.BuildingBlocks.Application;
using Osl.BuildingBlocks.Domain;

namespace Osl.Access.Application.Staff;

/// <summary>Changes what is written about a member of staff.</summary>
[Permission(Rights.WriteStaff)]
internal sealed record DescribeStaffMember(Guid Id, long ExpectedVersion, StaffData Member) : ICommand<Changed>
{
    internal sealed class Validator : AbstractValidator<DescribeStaffMember>
    {
        public Validator() => RuleFor(command => command.Member).SetValidator(new StaffData.Validator()).OverridePropertyName("");
    }

    internal sealed class Handler(IRepository<StaffMember> staff, TimeProvider clock) : ICommandHandler<DescribeStaffMember, Changed>
    {
        public async Task<Changed> Handle(DescribeStaffMember request, CancellationToken cancellationToken)
        {
            var member = await staff.Get(new StaffMemberId(request.Id), request.ExpectedVersion, cancellationToken);
            member.Describe(request.Member.ToDomain(), WarsawCalendar.Today(clock));
            return new Changed(member);
        }
    }
}
