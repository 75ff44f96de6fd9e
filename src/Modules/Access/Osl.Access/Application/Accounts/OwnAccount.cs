using Osl.Access.Domain.Accounts;
using Osl.BuildingBlocks.Application;
using Osl.BuildingBlocks.Domain;
using Osl.BuildingBlocks.Tenancy;

namespace Osl.Access.Application.Accounts;

/// <summary>What a procedure needs to know of the caller's account.</summary>
internal sealed record OwnAccountData(AccountId Id, CentreId Centre, string Email, string PasswordHash, string? TotpSecret);

/// <summary>The account of the one who asks.</summary>
internal sealed class OwnAccount(IReads<Account> accounts, RequestScope scope)
{
    public async Task<OwnAccountData> Get(CancellationToken ct)
    {
        var id = new AccountId(scope.Actor.AccountId ?? throw new NotAuthenticatedException());
        return await accounts.FirstOrDefault(
            accounts.All.Where(account => account.Id == id).Select(account => new OwnAccountData(
                account.Id, account.CentreId, account.Email, account.PasswordHash, account.TwoFactor == null ? null : account.TwoFactor.Secret)),
            ct) ?? throw new NotFoundException(nameof(Account));
    }
}
