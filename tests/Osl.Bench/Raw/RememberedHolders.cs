using System.Collections.Concurrent;

namespace Osl.Bench.Raw;

/// <summary>Holders of tokens, from memory for as long as the product remembers them. Zero seconds: every request asks the database.</summary>
internal sealed class RememberedHolders(int seconds)
{
    private readonly ConcurrentDictionary<string, (Holder Holder, long Until)> known = new(StringComparer.Ordinal);

    public Holder? Find(string hash) =>
        seconds > 0 && known.TryGetValue(hash, out var entry) && Environment.TickCount64 < entry.Until && DateTime.UtcNow < entry.Holder.AccessExpiresAt
            ? entry.Holder
            : null;

    public void Remember(string hash, Holder holder)
    {
        if (seconds > 0)
        {
            known[hash] = (holder, Environment.TickCount64 + (seconds * 1_000L));
        }
    }
}
