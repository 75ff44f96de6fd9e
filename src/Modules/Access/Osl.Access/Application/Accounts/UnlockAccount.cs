using Osl.Access.Domain.Accounts;
using Osl.BuildingBlocks.Application;
using Osl.BuildingBlocks.Tenancy;

namespace Osl.Access.Application.Accounts;

/// <summary>Unlocks an account.</summary>
[Permission(Rights.WriteAccounts)]
internal sealed record UnlockAccount(Guid Id, long ExpectedVersion) : ICommand<Changed>
{
    internal sealed class Handler(IRepository<Account> accounts, RequestScope scope) : ICommandHandler<UnlockAccount, Changed>
    {
        public async Task<Changed> Handle(UnlockAccount request, CancellationToken cancellationToken)
        {
            var account = await accounts.Get(new AccountId(request.Id), request.ExpectedVersion, cancellationToken);
            account.Unlock(scope.Actor.StaffMember);
            return new Changed(account);
        }
    }
}
