using Osl.Access.Domain.Accounts;
using Osl.Access.Domain.Sessions;
using Osl.BuildingBlocks.Application;

namespace Osl.Access.Application.Sessions;

/// <summary>The writing half of a log-in: spends the code, upgrades the hash, adds the session. False when the code was already spent.</summary>
[SystemOnly]
internal sealed record OpenSession(
    Guid Session, Guid Account, string Client, TokenPair Tokens, long? TotpStep, string? RecoveryHash, string? BetterHash) : ICommand<bool>
{
    internal sealed class Handler(IRepository<Account> accounts, IRepository<Session> sessions, AccessSettings settings, TimeProvider clock)
        : ICommandHandler<OpenSession, bool>
    {
        public async Task<bool> Handle(OpenSession request, CancellationToken cancellationToken)
        {
            var account = await accounts.Get(new AccountId(request.Account), cancellationToken);
            if (account.IsLocked || (account.AsksSecondFactor && !Spend(account, request)))
            {
                return false;
            }

            if (request.BetterHash is { } hash)
            {
                account.Rehash(hash);
            }

            var now = clock.GetUtcNow();
            sessions.Add(Domain.Sessions.Session.Open(
                new SessionId(request.Session), account.CentreId, account.Id, request.Client, request.Tokens, now.AddDays(settings.RefreshTokenDays), now));
            return true;
        }

        private static bool Spend(Account account, OpenSession request)
            => (request.TotpStep is { } step && account.SpendStep(step)) || (request.RecoveryHash is { } code && account.SpendRecoveryCode(code));
    }
}
