using Osl.Access.Domain.Staff;
using Osl.BuildingBlocks.Application;
using Osl.BuildingBlocks.Domain;

namespace Osl.Access.Application.Staff;

/// <summary>What was checked before a member worked with minors; others see only whether they are cleared.</summary>
[Permission(Rights.ReadClearances)]
internal sealed record GetStaffClearance(Guid StaffMemberId) : IQuery<StaffClearance>
{
    internal sealed class Handler(IReads<StaffMember> staff, TimeProvider clock) : IQueryHandler<GetStaffClearance, StaffClearance>
    {
        public async Task<StaffClearance> Handle(GetStaffClearance request, CancellationToken cancellationToken)
        {
            var id = new StaffMemberId(request.StaffMemberId);
            var member = await staff.First(staff.All.Where(one => one.Id == id), cancellationToken);
            return StaffClearance.Of(member, WarsawCalendar.Today(clock));
        }
    }
}

/// <summary>The clearance of a member of staff.</summary>
/// <param name="Clearance">What was checked; null for nothing.</param>
/// <param name="ValidUntil">The last day on which it is relied on.</param>
/// <param name="Valid">Whether it is relied on today.</param>
internal sealed record StaffClearance(Guid StaffMemberId, ClearanceData? Clearance, DateOnly? ValidUntil, bool Valid, long Version)
    : IVersioned, ITellsPersonalData, IExample<StaffClearance>
{
    public static StaffClearance Of(StaffMember member, DateOnly today) => new(
        member.Id.Value,
        member.Clearance is { } seen ? new ClearanceData(seen.RegisterCheckedOn, seen.RegisterPrintout, seen.CriminalRecord, seen.ForeignRecords) : null,
        member.Clearance?.ValidUntil,
        member.IsClearedOn(today),
        member.Version);

    public static StaffClearance Example { get; } = new(StaffView.Example.Id, ClearanceData.Example, new DateOnly(2027, 1, 12), true, 4);

    IReadOnlyCollection<Guid> ITellsPersonalData.PeopleTold => [StaffMemberId];
}
