using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Osl.BuildingBlocks.Messaging.Delivery;

namespace Osl.Persistence.Sqlite;

/// <summary>
/// Deliveries on SQLite: one host, one writer, the host's own clock. Should that clock be set back, what it had pushed
/// further ahead than any lease or retry may be counts as due.
/// </summary>
public sealed class SqliteMessaging(TimeProvider clock) : IMessagingDialect
{
    private const string Due =
        """
        i.done_at IS NULL AND i.parked_at IS NULL AND (i.not_before <= {1} OR i.not_before > {2})
          AND i.consumer IN (SELECT value FROM json_each({0}))
          AND i.seq = (SELECT e.seq FROM messaging_inbox e WHERE e.consumer = i.consumer AND e.stream_id = i.stream_id AND e.done_at IS NULL ORDER BY e.stream_pos LIMIT 1)
        """;

    private static readonly TimeSpan LongestAhead = TimeSpan.FromHours(2);

    public int MostParallel => 1;

    public Task<List<ClaimedDelivery>> Claim(DbContext context, string[] consumers, int limit, Guid lease, TimeSpan leaseTime, CancellationToken ct) =>
        context.Database.SqlQueryRaw<ClaimedDelivery>(
            $$"""
            UPDATE messaging_inbox SET lease = {4}, attempts = attempts + 1, not_before = {1} + {5}
            WHERE (seq, consumer) IN (SELECT i.seq, i.consumer FROM messaging_inbox i INDEXED BY ix_inbox_due WHERE {{Due}} ORDER BY i.seq LIMIT {3})
            RETURNING consumer AS "Consumer", seq AS "Seq", stream_id AS "StreamId", stream_pos AS "StreamPos", attempts AS "Attempts", lease AS "Lease",
                (SELECT o.event_id FROM messaging_outbox o WHERE o.seq = messaging_inbox.seq) AS "EventId",
                (SELECT o.name FROM messaging_outbox o WHERE o.seq = messaging_inbox.seq) AS "Name",
                (SELECT o.centre_id FROM messaging_outbox o WHERE o.seq = messaging_inbox.seq) AS "CentreId",
                (SELECT o.payload FROM messaging_outbox o WHERE o.seq = messaging_inbox.seq) AS "Payload",
                (SELECT o.traceparent FROM messaging_outbox o WHERE o.seq = messaging_inbox.seq) AS "Traceparent"
            """,
            JsonSerializer.Serialize(consumers), Now, Now + Micros(LongestAhead), limit, lease, Micros(leaseTime)).ToListAsync(ct);

    public async Task<bool> Fence(DbContext context, ClaimedDelivery delivery, CancellationToken ct) =>
        await context.Database.ExecuteSqlRawAsync(
            "UPDATE messaging_inbox SET done_at = {0}, lease = NULL, last_error = NULL WHERE seq = {1} AND consumer = {2} AND lease = {3} AND done_at IS NULL",
            [Now, delivery.Seq, delivery.Consumer, delivery.Lease],
            ct) == 1;

    public Task Fail(DbContext context, ClaimedDelivery delivery, string error, TimeSpan backOff, bool park, CancellationToken ct) =>
        context.Database.ExecuteSqlRawAsync(
            """
            UPDATE messaging_inbox SET lease = NULL, last_error = {0}, not_before = {1}, parked_at = {2}
            WHERE seq = {3} AND consumer = {4} AND lease = {5} AND done_at IS NULL
            """,
            [error, Now + Micros(backOff), (park ? Now : null)!, delivery.Seq, delivery.Consumer, delivery.Lease],
            ct);

    public Task Release(DbContext context, Guid lease, CancellationToken ct) =>
        context.Database.ExecuteSqlRawAsync(
            "UPDATE messaging_inbox SET lease = NULL, attempts = attempts - 1, not_before = {0} WHERE lease = {1} AND done_at IS NULL AND parked_at IS NULL",
            [Now, lease],
            ct);

    public Task ReleaseAbandoned(DbContext context, CancellationToken ct) =>
        context.Database.ExecuteSqlRawAsync(
            "UPDATE messaging_inbox SET lease = NULL, not_before = {0} WHERE lease IS NOT NULL AND done_at IS NULL AND parked_at IS NULL",
            [Now],
            ct);

    public async Task<bool> HasWork(DbContext context, string[] consumers, CancellationToken ct) =>
        await context.Database.SqlQueryRaw<int>(
            $$"""
            SELECT EXISTS (SELECT 1 FROM messaging_inbox i WHERE {{Due}})
                OR EXISTS (SELECT 1 FROM messaging_inbox l WHERE l.done_at IS NULL AND l.parked_at IS NULL AND l.lease IS NOT NULL AND l.consumer IN (SELECT value FROM json_each({0}))) AS "Value"
            """,
            JsonSerializer.Serialize(consumers), Now, Now + Micros(LongestAhead)).SingleAsync(ct) == 1;

    public Task TellOthers(DbContext context, CancellationToken ct) => Task.CompletedTask;

    public Task Listen(DbContext context, Action heard, CancellationToken ct) => Task.Delay(Timeout.Infinite, ct);

    private long Now => UtcMicroseconds.Of(clock.GetUtcNow());

    private static long Micros(TimeSpan time) => time.Ticks / TimeSpan.TicksPerMicrosecond;
}
