using FluentValidation;
using Osl.Access.Domain.Staff;
using Osl.BuildingBlocks.Application;
using Osl.BuildingBlocks.Domain;

namespace Osl.Access.Application.Staff;

/// <summary>Writes down that a member of staff was checked for work with minors (Act of 13 May 2016, Art. 21). The version is the member's.</summary>
[Permission(Rights.WriteClearances)]
internal sealed record ClearStaffMember(Guid StaffMemberId, long ExpectedVersion, ClearanceData Clearance) : ICommand<Changed>
{
    internal sealed class Validator : AbstractValidator<ClearStaffMember>
    {
        public Validator() => RuleFor(command => command.Clearance).SetValidator(new ClearanceData.Validator()).OverridePropertyName("");
    }

    internal sealed class Handler(IRepository<StaffMember> staff, ILegalParameters parameters, TimeProvider clock) : ICommandHandler<ClearStaffMember, Changed>
    {
        public async Task<Changed> Handle(ClearStaffMember request, CancellationToken cancellationToken)
        {
            var member = await staff.Get(new StaffMemberId(request.StaffMemberId), request.ExpectedVersion, cancellationToken);
            var today = WarsawCalendar.Today(clock);
            var months = await parameters.Value(AccessParameters.ClearanceMonths, today, cancellationToken);
            var (checkedOn, printout, criminalRecord, foreign) = request.Clearance;
            member.Clear(new ClearanceContent(checkedOn, printout, criminalRecord, foreign), months, today);
            return new Changed(member);
        }
    }
}

/// <summary>A check as written down; the documents stay in the personal file.</summary>
/// <param name="RegisterCheckedOn">The day on which the register of sexual offenders was checked.</param>
/// <param name="RegisterPrintout">Where its printout is kept (Art. 21(2) and (9)).</param>
/// <param name="CriminalRecord">Which information of the National Criminal Register was shown (Art. 21(3)).</param>
/// <param name="ForeignRecords">Records of other countries, or the declaration in their place (Art. 21(4)-(8)).</param>
internal sealed record ClearanceData(DateOnly RegisterCheckedOn, string RegisterPrintout, string CriminalRecord, string? ForeignRecords = null) : IExample<ClearanceData>
{
    public static ClearanceData Example { get; } = new(new DateOnly(2026, 1, 12), "akta osobowe, cz. B, poz. 14", "informacja z KRK z 10.01.2026");

    internal sealed class Validator : AbstractValidator<ClearanceData>
    {
        public Validator()
        {
            RuleFor(clearance => clearance.RegisterPrintout).NotEmpty().MaximumLength(TextLimits.Line);
            RuleFor(clearance => clearance.CriminalRecord).NotEmpty().MaximumLength(TextLimits.Line);
            RuleFor(clearance => clearance.ForeignRecords).MaximumLength(TextLimits.Line);
        }
    }
}
