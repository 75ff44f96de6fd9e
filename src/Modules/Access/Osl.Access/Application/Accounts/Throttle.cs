using System.Collections.Concurrent;
using Osl.Access.Domain.Accounts;
using Osl.BuildingBlocks.Application;

namespace Osl.Access.Application.Accounts;

/// <summary>
/// Slows guessing down, by account and source together, by source, and a little by account alone. An account is never locked:
/// its owner, coming from elsewhere or from where a log-in went well before, gets in. Counted in memory, so a limit is a host's own.
/// </summary>
internal sealed class Throttle(TimeProvider clock)
{
    public const string LogIn = "log-in";
    public const string Reset = "reset";
    public const string Bootstrap = "bootstrap";
    public const string Invitation = "invitation";

    private const int FreeAttempts = 5;
    private const int FreeAttemptsOfASource = 60;
    private const int FreeAttemptsOnAnAccount = 30;
    private const int MostEntries = 50_000;
    private static readonly TimeSpan Window = TimeSpan.FromMinutes(15);
    private static readonly TimeSpan LongestWaitOnAnAccount = TimeSpan.FromSeconds(30);
    private readonly ConcurrentDictionary<string, Count> counts = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, DateTimeOffset> trusted = new(StringComparer.Ordinal);

    /// <summary>Counts an attempt before it is looked at, so that a thousand at once are no way around.</summary>
    /// <exception cref="TooManyAttemptsException">It comes too soon.</exception>
    public void Enter(string what, string account, string source)
    {
        var key = Account.KeyOf(account);
        Count(Pair(what, key, source), FreeAttempts, Window);
        Count($"{what}|source|{source}", FreeAttemptsOfASource, Window);
        if (!trusted.ContainsKey(Pair(what, key, source)))
        {
            Count($"{what}|account|{key}", FreeAttemptsOnAnAccount, LongestWaitOnAnAccount);
        }
    }

    public void Succeeded(string what, string account, string source)
    {
        var pair = Pair(what, Account.KeyOf(account), source);
        counts.TryRemove(pair, out _);
        counts.TryRemove($"{what}|source|{source}", out _);
        trusted[pair] = clock.GetUtcNow();
        if (trusted.Count > MostEntries)
        {
            trusted.Clear();
        }
    }

    private static string Pair(string what, string account, string source) => $"{what}|{account}|{source}";

    private void Count(string key, int free, TimeSpan longestWait)
    {
        var now = clock.GetUtcNow();
        var count = counts.AddOrUpdate(key, _ => Accounts.Count.First(now), (_, known) => known.Next(now, free, longestWait, Window));
        if (count.Refused)
        {
            throw new TooManyAttemptsException(count.OpenAgainAt - now);
        }

        if (counts.Count > MostEntries)
        {
            Prune(now);
        }
    }

    private void Prune(DateTimeOffset now)
    {
        foreach (var (key, count) in counts)
        {
            if (now - count.LastAt > Window)
            {
                counts.TryRemove(key, out _);
            }
        }
    }
}

/// <summary>Attempts under one key, and from when on the next may come: past the free ones the wait doubles.</summary>
internal sealed record Count(int Attempts, DateTimeOffset LastAt, DateTimeOffset OpenAgainAt, bool Refused)
{
    public static Count First(DateTimeOffset now) => new(1, now, now, false);

    public Count Next(DateTimeOffset now, int free, TimeSpan longestWait, TimeSpan window)
    {
        if (now - LastAt > window)
        {
            return First(now);
        }

        if (now < OpenAgainAt)
        {
            return this with { Refused = true };
        }

        var attempts = Attempts + 1;
        var wait = attempts < free ? TimeSpan.Zero : TimeSpan.FromSeconds(Math.Pow(2, Math.Min(attempts - free, 12)));
        return new Count(attempts, now, now + (wait < longestWait ? wait : longestWait), false);
    }
}
