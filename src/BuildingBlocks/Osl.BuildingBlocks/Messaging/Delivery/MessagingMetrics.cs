using System.Diagnostics;
using System.Diagnostics.Metrics;
using Microsoft.EntityFrameworkCore;

namespace Osl.BuildingBlocks.Messaging.Delivery;

/// <summary>What an operator watches: deliveries open, parked, and how old the oldest open one is. Measured at every sweep.</summary>
internal sealed class MessagingMetrics
{
    public const string Name = "Osl.Messaging";

    public static readonly ActivitySource Traces = new(Name);

    private readonly MessagingContexts contexts;
    private readonly TimeProvider clock;
    private readonly Counter<long> delivered;
    private readonly Counter<long> failed;
    private readonly Counter<long> parked;
    private Backlog last = new(0, 0, TimeSpan.Zero);

    public MessagingMetrics(IMeterFactory meters, MessagingContexts contexts, TimeProvider clock)
    {
        this.contexts = contexts;
        this.clock = clock;
        var meter = meters.Create(Name);
        delivered = meter.CreateCounter<long>("osl.messaging.delivered", description: "Deliveries done");
        failed = meter.CreateCounter<long>("osl.messaging.failed", description: "Attempts that failed");
        parked = meter.CreateCounter<long>("osl.messaging.given_up", description: "Deliveries parked");
        meter.CreateObservableGauge("osl.messaging.open", () => last.Open, description: "Deliveries that wait");
        meter.CreateObservableGauge("osl.messaging.parked", () => last.Parked, description: "Deliveries that an operator must look at");
        meter.CreateObservableGauge("osl.messaging.lag", () => last.Lag.TotalSeconds, "s", "Age of the oldest delivery that waits");
    }

    public void Delivered(string consumer) => delivered.Add(1, new KeyValuePair<string, object?>("consumer", consumer));

    public void Failed(string consumer, bool park)
    {
        failed.Add(1, new KeyValuePair<string, object?>("consumer", consumer));
        if (park)
        {
            parked.Add(1, new KeyValuePair<string, object?>("consumer", consumer));
        }
    }

    public async Task<Backlog> Measure(CancellationToken ct)
    {
        await using var context = contexts.Create();
        var open = context.Set<InboxMessage>().Where(m => m.DoneAt == null && m.ParkedAt == null);
        var count = await open.CountAsync(ct);
        var parkedCount = await context.Set<InboxMessage>().CountAsync(m => m.DoneAt == null && m.ParkedAt != null, ct);
        var oldest = count == 0 ? null : await open.OrderBy(m => m.Seq).Take(1)
            .Join(context.Set<OutboxMessage>(), m => m.Seq, o => o.Seq, (_, o) => (DateTimeOffset?)o.OccurredAt).FirstOrDefaultAsync(ct);
        var lag = oldest is { } since ? clock.GetUtcNow() - since : TimeSpan.Zero;
        return last = new Backlog(count, parkedCount, lag);
    }
}

/// <summary>How much waits to be delivered.</summary>
internal sealed record Backlog(int Open, int Parked, TimeSpan Lag);
