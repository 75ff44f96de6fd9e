using Osl.Access.Domain.Accounts;
using Osl.BuildingBlocks.Domain;

namespace Osl.Access.Domain.Sessions;

/// <summary>One login and the family of tokens that came of it. A refresh token works once.</summary>
internal sealed class Session : AggregateRoot<SessionId>
{
    public AccountId Account { get; private set; }

    public DateTimeOffset OpenedAt { get; private set; }

    public DateTimeOffset LastRefreshedAt { get; private set; }

    /// <summary>Past this the person logs in again, however often the session was refreshed.</summary>
    public DateTimeOffset ExpiresAt { get; private set; }

    /// <summary>What the client calls itself, so that its owner can tell sessions apart.</summary>
    public string Client { get; private set; } = "";

    public DateTimeOffset? EndedAt { get; private set; }

    public SessionEnd? EndReason { get; private set; }

    public string AccessHash { get; private set; } = "";

    public DateTimeOffset AccessExpiresAt { get; private set; }

    public string RefreshHash { get; private set; } = "";

    /// <summary>The pair before this one: its access token runs out by itself, its refresh token is spent.</summary>
    public string? SpentAccessHash { get; private set; }

    public DateTimeOffset? SpentAccessExpiresAt { get; private set; }

    public string? SpentRefreshHash { get; private set; }

    public DateTimeOffset? SpentAt { get; private set; }

    /// <summary>With the spent refresh token this yields the current pair again; alone it yields nothing.</summary>
    public string? RotationSalt { get; private set; }

    private Session()
    {
    }

    public static Session Open(SessionId id, CentreId centre, AccountId account, string client, TokenPair tokens, DateTimeOffset expiresAt, DateTimeOffset at)
    {
        var session = new Session
        {
            Account = account,
            OpenedAt = at,
            LastRefreshedAt = at,
            ExpiresAt = expiresAt,
            Client = client,
        };
        session.Identify(id, centre);
        session.Take(tokens);
        return session;
    }

    public bool IsOpenAt(DateTimeOffset at) => EndedAt is null && at < ExpiresAt;

    public bool Accepts(string accessHash, DateTimeOffset at)
        => IsOpenAt(at)
            && ((accessHash == AccessHash && at < AccessExpiresAt) || (accessHash == SpentAccessHash && at < SpentAccessExpiresAt));

    /// <param name="presented">Hash of a refresh token that belongs to this family, current or spent.</param>
    /// <param name="grace">How long a second tab may come with the token just spent.</param>
    /// <param name="holder">Whose account it is, who will be told of a reused token.</param>
    public RefreshOutcome Refresh(string presented, TokenPair next, string salt, TimeSpan grace, DateTimeOffset at, StaffMemberId? holder = null)
    {
        if (!IsOpenAt(at))
        {
            return RefreshOutcome.Refused;
        }

        if (presented == RefreshHash)
        {
            Rotate(next, salt, at);
            return RefreshOutcome.Rotated;
        }

        if (presented == SpentRefreshHash && at - SpentAt <= grace)
        {
            return RefreshOutcome.Replayed;
        }

        End(SessionEnd.RefreshTokenReused, at, holder);
        return RefreshOutcome.Reused;
    }

    public void End(SessionEnd reason, DateTimeOffset at, StaffMemberId? holder = null)
    {
        if (EndedAt is not null)
        {
            return;
        }

        EndedAt = at;
        EndReason = reason;
        if (reason == SessionEnd.RefreshTokenReused)
        {
            Raise(new SessionFamilyRevoked(Account, Id, holder, reason));
        }
    }

    private void Rotate(TokenPair next, string salt, DateTimeOffset at)
    {
        SpentAccessHash = AccessHash;
        SpentAccessExpiresAt = AccessExpiresAt;
        SpentRefreshHash = RefreshHash;
        SpentAt = at;
        RotationSalt = salt;
        LastRefreshedAt = at;
        Take(next);
    }

    private void Take(TokenPair tokens)
    {
        AccessHash = tokens.AccessHash;
        AccessExpiresAt = tokens.AccessExpiresAt;
        RefreshHash = tokens.RefreshHash;
    }
}
