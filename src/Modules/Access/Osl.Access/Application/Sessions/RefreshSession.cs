using FluentValidation;
using Osl.Access.Domain.Sessions;
using Osl.BuildingBlocks.Application;
using Osl.BuildingBlocks.Domain;

namespace Osl.Access.Application.Sessions;

/// <summary>
/// Spends a refresh token for the next pair. Two tabs that come with the same token within the grace get the same pair;
/// later, it was stolen, and the whole family of tokens is over.
/// </summary>
[Public]
internal sealed record RefreshSession(string RefreshToken) : IProcedure<SessionTokens>
{
    internal sealed class Validator : AbstractValidator<RefreshSession>
    {
        public Validator() => RuleFor(refresh => refresh.RefreshToken).NotEmpty().MaximumLength(Tokens.MaximumLength);
    }

    internal sealed class Handler(Lookups lookups, SessionIssue issue, Steps steps, TimeProvider clock) : IProcedureHandler<RefreshSession, SessionTokens>
    {
        public async Task<SessionTokens> Handle(RefreshSession request, CancellationToken cancellationToken)
        {
            try
            {
                return await Refresh(request.RefreshToken, cancellationToken);
            }
            catch (StaleVersionException)
            {
                // Another tab was faster with the same token: now it is spent, and this one gets the same pair.
                return await Refresh(request.RefreshToken, cancellationToken);
            }
        }

        private async Task<SessionTokens> Refresh(string token, CancellationToken ct)
        {
            var hash = Tokens.Hash(token);
            var found = await Find(hash, ct) ?? throw CredentialsRefusedException.Wrong();
            var salt = Tokens.NewSalt();
            var next = issue.After(token, salt);
            var rotation = await steps.Send(found.Centre, found.Account, null, new RotateSession(found.Session.Value, hash, next.Hashes, salt), ct);
            return rotation.Outcome switch
            {
                RefreshOutcome.Rotated => next.Answer(found.Session, clock),
                RefreshOutcome.Replayed => issue.After(token, rotation.Salt).Answer(found.Session, rotation.AccessExpiresAt, clock),
                _ => throw CredentialsRefusedException.Wrong(),
            };
        }

        private async Task<FoundSession?> Find(string hash, CancellationToken ct)
        {
            await using var look = lookups.Begin();
            var sessions = look.All<Session>();
            var current = sessions.Where(session => session.RefreshHash == hash || session.SpentRefreshHash == hash);
            var older = from spent in look.All<SpentRefreshToken>()
                        join session in sessions on spent.Session equals session.Id
                        where spent.Hash == hash
                        select session;
            return await look.Reads<Session>().FirstOrDefault(Project(current), ct) ?? await look.Reads<Session>().FirstOrDefault(Project(older), ct);
        }

        private static IQueryable<FoundSession> Project(IQueryable<Session> sessions)
            => sessions.Select(session => new FoundSession(session.Id, session.CentreId, session.Account.Value));

        private sealed record FoundSession(SessionId Session, CentreId Centre, Guid Account);
    }
}
