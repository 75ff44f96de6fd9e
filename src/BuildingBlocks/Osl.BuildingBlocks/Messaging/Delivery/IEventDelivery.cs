namespace Osl.BuildingBlocks.Messaging.Delivery;

/// <summary>Delivers events on demand, for callers that want them all delivered before they go on: tests and the demo data.</summary>
public interface IEventDelivery
{
    /// <summary>
    /// Delivers until nothing is due, what the deliveries themselves tell included, and until nothing is under way on another
    /// thread or host. What failed and waits for its next attempt is left.
    /// </summary>
    /// <returns>How many were delivered here.</returns>
    Task<int> DrainAsync(CancellationToken ct);
}

internal sealed class EventDelivery(Subscriptions subscriptions, Inbox inbox, Batches batches, Deliverer deliverer, IMessagingDialect dialect, MessagingOptions options) : IEventDelivery
{
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(10);

    private readonly Lock gate = new();
    private Task? declared;

    public async Task<int> DrainAsync(CancellationToken ct)
    {
        await Declared(ct);
        var parallel = new ParallelOptions { MaxDegreeOfParallelism = Math.Min(options.Parallel, dialect.MostParallel), CancellationToken = ct };
        var delivered = 0;
        while (true)
        {
            var claimed = await inbox.Claim(options.Batch, ct);
            if (claimed.Count > 0)
            {
                await Parallel.ForEachAsync(batches.Of(claimed), parallel, async (batch, stop) =>
                    Interlocked.Add(ref delivered, (await deliverer.Deliver(batch, stop)).Delivered));
            }
            else if (await inbox.HasWork(ct))
            {
                await Task.Delay(Pause, ct);
            }
            else
            {
                return delivered;
            }
        }
    }

    /// <summary>Once a process: the demo verb drains without the dispatcher having started.</summary>
    public Task Declared(CancellationToken ct)
    {
        lock (gate)
        {
            return declared is null or { IsFaulted: true } or { IsCanceled: true } ? declared = subscriptions.Declare(ct) : declared;
        }
    }
}
