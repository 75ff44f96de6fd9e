using Microsoft.EntityFrameworkCore;
using Osl.BuildingBlocks.Application;
using Osl.BuildingBlocks.Messaging.Delivery;
using Osl.BuildingBlocks.Persistence;

namespace Osl.BuildingBlocks.Messaging.Retention;

/// <summary>Removes deliveries that are long done, events that nobody waits for any more, and stored answers that nobody may ask for any more.</summary>
internal sealed record CleanUpMessaging : ISweep
{
    internal sealed class Handler(MessagingContexts contexts, IDatabaseDialect database, MessagingOptions options) : ISweepHandler<CleanUpMessaging>
    {
        private const int Batch = 1_000;

        public async Task<Done> Handle(CleanUpMessaging request, CancellationToken cancellationToken)
        {
            await using var context = contexts.Create();
            var before = await database.Now(context, cancellationToken) - options.Retention;
            await RemoveEvents(context, before, cancellationToken);
            var answers = context.Set<IdempotencyRecord>();
            while (await InTurn(() => answers.Where(record => answers.Where(old => old.StoredAt < before).OrderBy(old => old.StoredAt).Take(Batch).Any(old => old.Id == record.Id)).ExecuteDeleteAsync(cancellationToken), cancellationToken) > 0)
            {
            }

            return Done.Value;
        }

        private async Task RemoveEvents(MessagingDbContext context, DateTimeOffset before, CancellationToken ct)
        {
            var (outbox, inbox) = (context.Set<OutboxMessage>(), context.Set<InboxMessage>());
            var from = 0L;
            while (await outbox.Where(o => o.Seq > from && o.OccurredAt < before).OrderBy(o => o.Seq).Take(Batch).Select(o => o.Seq).ToListAsync(ct) is { Count: > 0 } old)
            {
                var (first, last) = (old[0], old[^1]);
                await InTurn(() => inbox.Where(i => i.Seq >= first && i.Seq <= last && i.DoneAt < before).ExecuteDeleteAsync(ct), ct);
                await InTurn(() => outbox.Where(o => o.Seq >= first && o.Seq <= last && o.OccurredAt < before && !inbox.Any(i => i.Seq == o.Seq)).ExecuteDeleteAsync(ct), ct);
                from = last;
            }
        }

        private async Task<int> InTurn(Func<Task<int>> delete, CancellationToken ct)
        {
            using (await database.EnterWrite(ct))
            {
                return await delete();
            }
        }
    }
}
