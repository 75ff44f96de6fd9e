using Osl.Access.Application.Sessions;
using Osl.Access.Domain.Accounts;
using Osl.Access.Domain.Centres;
using Osl.Access.Domain.Staff;
using Osl.BuildingBlocks.Application;
using Osl.BuildingBlocks.Domain;

namespace Osl.Access.Application.Accounts;

/// <summary>The one whose password was right.</summary>
/// <param name="TotpSecret">Set where a second factor is asked for.</param>
/// <param name="BetterHash">The same password at today's cost, where the stored hash is of an older one.</param>
internal sealed record Holder(AccountId Account, CentreId Centre, StaffMemberId? StaffMember, string? TotpSecret, string? BetterHash);

/// <summary>Checks an e-mail and a password. Whoever it is, it takes one hash and tells nothing but yes or no.</summary>
internal sealed class Credentials(Lookups lookups, IPasswords passwords, TimeProvider clock)
{
    public async Task<Holder?> Check(string email, string password, CancellationToken ct)
    {
        var known = await Find(email, ct);
        var result = await passwords.Verify(known?.PasswordHash, password, ct);
        if (known is null || result == PasswordCheck.Wrong || known.Locked || !known.InGoodStanding)
        {
            return null;
        }

        var better = result == PasswordCheck.RightOfAnOlderCost ? await passwords.Hash(password, ct) : null;
        return new Holder(known.Id, known.Centre, known.StaffMember, known.TotpSecret, better);
    }

    private async Task<Known?> Find(string email, CancellationToken ct)
    {
        var (key, today) = (Account.KeyOf(email), WarsawCalendar.Today(clock));
        await using var look = lookups.Begin();
        var (staff, centres) = (look.All<StaffMember>(), look.All<Centre>());
        return await look.Reads<Account>().FirstOrDefault(
            look.All<Account>().Where(account => account.EmailKey == key).Select(account => new Known(
                account.Id,
                account.CentreId,
                account.StaffMember,
                account.PasswordHash,
                account.LockedAt != null,
                account.TwoFactor != null && account.TwoFactor.Confirmed ? account.TwoFactor.Secret : null,
                account.StaffMember == null
                    || (staff.Any(member => member.Id == account.StaffMember && member.ActiveFrom <= today && (member.ActiveUntil == null || member.ActiveUntil >= today))
                        && centres.Any(centre => centre.Id == account.CentreId && centre.Status == CentreStatus.Active)))),
            ct);
    }

    private sealed record Known(
        AccountId Id, CentreId Centre, StaffMemberId? StaffMember, string PasswordHash, bool Locked, string? TotpSecret, bool InGoodStanding);
}
