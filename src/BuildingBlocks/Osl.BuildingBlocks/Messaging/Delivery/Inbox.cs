using Osl.BuildingBlocks.Persistence;

namespace Osl.BuildingBlocks.Messaging.Delivery;

/// <summary>The deliveries in the database, as the dispatcher handles them: each call a context and a statement of its own.</summary>
internal sealed class Inbox(MessagingContexts contexts, IMessagingDialect dialect, IDatabaseDialect database, ConsumerCatalogue consumers, MessagingOptions options)
{
    /// <summary>Claims up to this many: heads of streams, what stands behind these, and more heads. Fewer come when nothing more is due.</summary>
    public async Task<List<ClaimedDelivery>> Claim(int limit, CancellationToken ct)
    {
        if (consumers.Names.Length == 0)
        {
            return [];
        }

        // Few at first: where streams are long, looking for heads costs more than what stands behind them.
        var (lease, some) = (Guid.CreateVersion7(), (limit + 15) / 16);
        var claimed = await Heads(some, lease, ct);
        var full = claimed.Count == some;
        if (claimed.Where(head => head.Attempts == 1).ToList() is { Count: > 0 } fresh && limit > claimed.Count)
        {
            claimed.AddRange(await Write(context => dialect.Follow(context, fresh, limit - claimed.Count, options.Lease, ct), ct));
        }

        if (full && limit > claimed.Count)
        {
            claimed.AddRange(await Heads(limit - claimed.Count, lease, ct));
        }

        return claimed;
    }

    public Task Fail(ClaimedDelivery delivery, string error, TimeSpan backOff, bool park, CancellationToken ct) =>
        Write(context => dialect.Fail(context, delivery, error, backOff, park, ct), ct);

    public Task Release(Guid lease, CancellationToken ct) => Write(context => dialect.Release(context, lease, ct), ct);

    public Task ReleaseAbandoned(CancellationToken ct) => Write(context => dialect.ReleaseAbandoned(context, ct), ct);

    public async Task<bool> HasWork(CancellationToken ct)
    {
        await using var context = contexts.Create();
        return consumers.Names.Length > 0 && await dialect.HasWork(context, consumers.Names, ct);
    }

    public async Task TellOthers(CancellationToken ct)
    {
        await using var context = contexts.Create();
        await dialect.TellOthers(context, ct);
    }

    public async Task Listen(Action heard, CancellationToken ct)
    {
        await using var context = contexts.Create();
        await dialect.Listen(context, heard, ct);
    }

    private Task<List<ClaimedDelivery>> Heads(int limit, Guid lease, CancellationToken ct) =>
        Write(context => dialect.Claim(context, consumers.Names, limit, lease, options.Lease, ct), ct);

    private Task Write(Func<MessagingDbContext, Task> statement, CancellationToken ct) => Write(
        async context =>
        {
            await statement(context);
            return true;
        },
        ct);

    private async Task<T> Write<T>(Func<MessagingDbContext, Task<T>> statement, CancellationToken ct)
    {
        await using var context = contexts.Create();
        using (await database.EnterWrite(ct))
        {
            return await statement(context);
        }
    }
}
