using Osl.Access.Domain.Sessions;

namespace Osl.Access.Application.Sessions;

/// <summary>A pair of tokens on its way to the client.</summary>
internal sealed record IssuedTokens(string Access, string Refresh, TokenPair Hashes)
{
    public SessionTokens Answer(SessionId session, TimeProvider clock)
        => Answer(session, Hashes.AccessExpiresAt, clock);

    public SessionTokens Answer(SessionId session, DateTimeOffset accessExpiresAt, TimeProvider clock)
        => new(session.Value, "Bearer", Access, Math.Max(0, (int)(accessExpiresAt - clock.GetUtcNow()).TotalSeconds), Refresh);
}

/// <summary>Makes pairs of tokens with the lifetimes that are set.</summary>
internal sealed class SessionIssue(AccessSettings settings, TimeProvider clock)
{
    public IssuedTokens New() => Pair(Tokens.New(Tokens.Access), Tokens.New(Tokens.Refresh));

    public IssuedTokens After(string refreshToken, string salt)
        => Pair(Tokens.After(refreshToken, salt, Tokens.Access), Tokens.After(refreshToken, salt, Tokens.Refresh));

    private IssuedTokens Pair(string access, string refresh)
        => new(access, refresh, new TokenPair(Tokens.Hash(access), clock.GetUtcNow().AddMinutes(settings.AccessTokenMinutes), Tokens.Hash(refresh)));
}
