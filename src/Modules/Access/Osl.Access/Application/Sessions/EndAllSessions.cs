using Osl.Access.Domain.Accounts;
using Osl.BuildingBlocks.Application;
using Osl.BuildingBlocks.Tenancy;

namespace Osl.Access.Application.Sessions;

/// <summary>Ends all of the caller's sessions, the present one too.</summary>
[OwnOnly]
internal sealed record EndAllSessions : ICommand<Done>
{
    internal sealed class Handler(IRepository<Account> accounts, RequestScope scope, TimeProvider clock) : ICommandHandler<EndAllSessions, Done>
    {
        public async Task<Done> Handle(EndAllSessions request, CancellationToken cancellationToken)
        {
            var account = await accounts.Get(new AccountId(scope.Actor.AccountId ?? default), cancellationToken);
            account.EndSessions(clock.GetUtcNow());
            return Done.Value;
        }
    }
}
