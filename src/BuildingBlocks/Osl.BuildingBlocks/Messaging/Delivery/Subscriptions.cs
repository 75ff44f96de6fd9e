using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;
using Osl.BuildingBlocks.Persistence;

namespace Osl.BuildingBlocks.Messaging.Delivery;

/// <summary>
/// Brings the subscription rows in line with what the modules declare. A new consumer starts from now; one that no module
/// declares any more gets no further events, and what was on its way to it stays until an operator skips it.
/// </summary>
internal sealed partial class Subscriptions(MessagingContexts contexts, IDatabaseDialect database, ConsumerCatalogue consumers, ILogger<Subscriptions> log)
{
    public async Task Declare(CancellationToken ct)
    {
        await using var context = contexts.Create();
        var declared = consumers.All.Select(consumer => (consumer.EventName, consumer.Name)).ToHashSet();
        using (await database.EnterWrite(ct))
        {
            for (var attempt = 1; ; attempt++)
            {
                context.ChangeTracker.Clear();
                var rows = await context.Set<Subscription>().ToListAsync(ct);
                context.RemoveRange(rows.Where(row => !declared.Contains((row.EventName, row.Consumer))));
                var known = rows.Select(row => (row.EventName, row.Consumer)).ToHashSet();
                context.AddRange(declared.Where(one => !known.Contains(one)).Select(one => new Subscription { EventName = one.EventName, Consumer = one.Name }));
                try
                {
                    await context.SaveChangesAsync(ct);
                    break;
                }
                catch (DbUpdateException) when (attempt < 5)
                {
                    // Another host starts at the same moment and declares the same.
                }
            }
        }

        var names = consumers.Names;
        var orphans = await context.Set<InboxMessage>().Where(m => m.DoneAt == null && !names.Contains(m.Consumer))
            .GroupBy(m => m.Consumer).Select(group => new { Consumer = group.Key, Count = group.Count() }).ToListAsync(ct);
        foreach (var orphan in orphans)
        {
            LogOrphans(orphan.Consumer, orphan.Count);
        }
    }

    [LoggerMessage(1, LogLevel.Warning, "No module declares the consumer {Consumer} any more; {Count} deliveries to it stay open until they are skipped")]
    private partial void LogOrphans(string consumer, int count);
}
