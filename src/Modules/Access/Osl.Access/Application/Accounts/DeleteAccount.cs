using Osl.Access.Domain.Accounts;
using Osl.BuildingBlocks.Application;
using Osl.BuildingBlocks.Tenancy;

namespace Osl.Access.Application.Accounts;

/// <summary>Deletes an account; its tokens open nothing from then on. The member of staff stays, and can be invited again.</summary>
[Permission(Rights.WriteAccounts)]
internal sealed record DeleteAccount(Guid Id, long ExpectedVersion) : ICommand<Done>
{
    internal sealed class Handler(IRepository<Account> accounts, RequestScope scope) : ICommandHandler<DeleteAccount, Done>
    {
        public async Task<Done> Handle(DeleteAccount request, CancellationToken cancellationToken)
        {
            var account = await accounts.Get(new AccountId(request.Id), request.ExpectedVersion, cancellationToken);
            AccountRules.NobodyLocksThemselves.Require(scope.Actor.AccountId != request.Id);
            accounts.Remove(account);
            return Done.Value;
        }
    }
}
