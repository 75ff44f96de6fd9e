using Osl.Access.Domain.Accounts;
using Osl.Access.Domain.Sessions;
using Osl.BuildingBlocks.Application;

namespace Osl.Access.Application.Sessions;

/// <summary>What became of a refresh token.</summary>
/// <param name="Salt">The salt of the pair that now holds.</param>
internal sealed record Rotation(RefreshOutcome Outcome, string Salt, DateTimeOffset AccessExpiresAt)
{
    public static readonly Rotation Refused = new(RefreshOutcome.Refused, "", default);
}

/// <summary>The writing half of a refresh. A reused token is an outcome and no failure: the end of its family must be saved.</summary>
[SystemOnly]
internal sealed record RotateSession(Guid Session, string Presented, TokenPair Next, string Salt) : ICommand<Rotation>
{
    internal sealed class Handler(
        IRepository<Session> sessions, IRepository<Account> accounts, IRecords<SpentRefreshToken> spent, Standing standing, AccessSettings settings, IIdSource ids, TimeProvider clock)
        : ICommandHandler<RotateSession, Rotation>
    {
        public async Task<Rotation> Handle(RotateSession request, CancellationToken cancellationToken)
        {
            var now = clock.GetUtcNow();
            var session = await sessions.Get(new SessionId(request.Session), cancellationToken);
            var account = await accounts.Find(session.Account, cancellationToken);
            if (account is null || account.IsLocked || session.OpenedAt < account.SessionsValidFrom || !await standing.IsGood(account, cancellationToken))
            {
                return Rotation.Refused;
            }

            var outcome = session.Refresh(request.Presented, request.Next, request.Salt, TimeSpan.FromSeconds(settings.RefreshGraceSeconds), now, account.StaffMember);
            if (outcome == RefreshOutcome.Rotated)
            {
                spent.Add(new SpentRefreshToken { Id = ids.Next(), CentreId = session.CentreId, Hash = request.Presented, Session = session.Id, KeptUntil = session.ExpiresAt });
            }

            return new Rotation(outcome, session.RotationSalt ?? "", session.AccessExpiresAt);
        }
    }
}
