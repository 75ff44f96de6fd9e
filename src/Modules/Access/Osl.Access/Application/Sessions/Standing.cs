using Osl.Access.Domain.Accounts;
using Osl.Access.Domain.Centres;
using Osl.Access.Domain.Staff;
using Osl.BuildingBlocks.Application;

namespace Osl.Access.Application.Sessions;

/// <summary>Whether the one behind an account still works in a centre that is still served.</summary>
internal sealed class Standing(IReads<StaffMember> staff, IReads<Centre> centres, TimeProvider clock)
{
    public async Task<bool> IsGood(Account account, CancellationToken ct)
    {
        if (account.StaffMember is not { } id)
        {
            return account.IsPlatformOperator;
        }

        var today = WarsawCalendar.Today(clock);
        return await staff.Any(staff.All.Where(member => member.Id == id && member.ActiveFrom <= today && (member.ActiveUntil == null || member.ActiveUntil >= today)), ct)
            && await centres.Any(centres.All.Where(centre => centre.Id == account.CentreId && centre.Status == CentreStatus.Active), ct);
    }
}
