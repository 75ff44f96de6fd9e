using Osl.Access.Domain.Accounts;
using Osl.BuildingBlocks.Application;

namespace Osl.Access.Application.Accounts;

/// <summary>One account of the centre.</summary>
[Permission(Rights.ReadAccounts)]
internal sealed record GetAccount(Guid Id) : IQuery<AccountRow>
{
    internal sealed class Handler(IReads<Account> accounts) : IQueryHandler<GetAccount, AccountRow>
    {
        public Task<AccountRow> Handle(GetAccount request, CancellationToken cancellationToken)
        {
            var id = new AccountId(request.Id);
            return accounts.First(
                accounts.All.Where(account => account.Id == id).Select(account => new AccountRow(
                    account.Id.Value,
                    account.Email,
                    account.StaffMember == null ? null : account.StaffMember.Value.Value,
                    account.LockedAt,
                    account.LockReason,
                    account.TwoFactor != null && account.TwoFactor.Confirmed,
                    account.Version)),
                cancellationToken);
        }
    }
}
