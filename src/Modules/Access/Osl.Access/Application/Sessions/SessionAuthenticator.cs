using System.Collections.Concurrent;
using Osl.BuildingBlocks.Tenancy;

namespace Osl.Access.Application.Sessions;

/// <summary>Who holds an access token; from memory for two seconds (at most five), so that a lock or a lost role shows at once enough.</summary>
internal sealed class SessionAuthenticator(Holders holders, AccessSettings settings, TimeProvider clock) : ISessionAuthenticator
{
    private const int MostEntries = 20_000;

    private readonly ConcurrentDictionary<string, Remembered> known = new(StringComparer.Ordinal);

    public async ValueTask<Actor?> Authenticate(string token, CancellationToken ct)
    {
        if (token.Length > Tokens.MaximumLength || !token.StartsWith(Tokens.Access, StringComparison.Ordinal))
        {
            return null;
        }

        var hash = Tokens.Hash(token);
        var now = Environment.TickCount64;
        if (known.TryGetValue(hash, out var remembered) && now < remembered.Until)
        {
            return clock.GetUtcNow() < remembered.Holder.AccessExpiresAt ? remembered.Holder.Actor : null;
        }

        var holder = await holders.Find(hash, ct);
        if (holder is null)
        {
            known.TryRemove(hash, out _);
            return null;
        }

        Remember(hash, new Remembered(holder, now + (settings.SessionCacheSeconds * 1_000L)));
        return holder.Actor;
    }

    private void Remember(string hash, Remembered entry)
    {
        if (known.Count >= MostEntries)
        {
            known.Clear();
        }

        known[hash] = entry;
    }

    private sealed record Remembered(TokenHolder Holder, long Until);
}
