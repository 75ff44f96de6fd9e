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

    private const string Claimed =
        """
        consumer AS "Consumer", seq AS "Seq", stream_id AS "StreamId", stream_pos AS "StreamPos", attempts AS "Attempts", lease AS "Lease",
            (SELECT o.event_id FROM messaging_outbox o WHERE o.seq = messaging_inbox.seq) AS "EventId",
            (SELECT o.name FROM messaging_outbox o WHERE o.seq = messaging_inbox.seq) AS "Name",
            (SELECT o.centre_id FROM messaging_outbox o WHERE o.seq = messaging_inbox.seq) AS "CentreId",
            (SELECT o.payload FROM messaging_outbox o WHERE o.seq = messaging_inbox.seq) AS "Payload",
            (SELECT o.traceparent FROM messaging_outbox o WHERE o.seq = messaging_inbox.seq) AS "Traceparent"
        """;

    private const int MostBehind = 15;

    private static readonly TimeSpan LongestAhead = TimeSpan.FromHours(2);

    public int MostParallel => 1;

    public Task<List<ClaimedDelivery>> Claim(DbContext context, string[] consumers, int limit, Guid lease, TimeSpan leaseTime, CancellationToken ct) =>
        context.Database.SqlQueryRaw<ClaimedDelivery>(
            $$"""
            UPDATE messaging_inbox SET lease = {4}, attempts = attempts + 1, not_before = {1} + {5}
            WHERE (seq, consumer) IN (SELECT i.seq, i.consumer FROM messaging_inbox i INDEXED BY ix_inbox_due WHERE {{Due}} ORDER BY i.seq LIMIT {3})
            RETURNING {{Claimed}}
            """,
            JsonSerializer.Serialize(consumers), Now, Now + Micros(LongestAhead), limit, lease, Micros(leaseTime)).ToListAsync(ct);

    public Task<List<ClaimedDelivery>> Follow(DbContext context, IReadOnlyList<ClaimedDelivery> heads, int limit, TimeSpan leaseTime, CancellationToken ct) =>
        context.Database.SqlQueryRaw<ClaimedDelivery>(
            $$"""
            UPDATE messaging_inbox SET lease = {1}, attempts = 1, not_before = {3}
            WHERE (seq, consumer) IN (
                SELECT seq, consumer FROM (
                    SELECT f.seq, f.consumer, f.stream_pos, h.seq AS head,
                        min(f.attempts = 0 AND f.lease IS NULL AND f.parked_at IS NULL) OVER (PARTITION BY f.consumer, f.stream_id ORDER BY f.stream_pos) AS free
                    FROM json_each({0}) d
                    CROSS JOIN messaging_inbox h ON h.seq = d.value ->> 0 AND h.consumer = d.value ->> 1 AND h.lease = {1}
                    CROSS JOIN messaging_inbox f ON f.consumer = h.consumer AND f.stream_id = h.stream_id AND f.done_at IS NULL AND f.stream_pos BETWEEN h.stream_pos + 1 AND h.stream_pos + {{MostBehind}})
                WHERE free ORDER BY head, consumer, stream_pos LIMIT {2})
            RETURNING {{Claimed}}
            """,
            Keys(heads), heads[0].Lease, limit, Now + Micros(leaseTime)).ToListAsync(ct);

    public async Task<bool> Fence(DbContext context, IReadOnlyList<ClaimedDelivery> deliveries, CancellationToken ct) =>
        await context.Database.ExecuteSqlRawAsync(
            """
            UPDATE messaging_inbox SET done_at = {0}, lease = NULL, last_error = NULL
            WHERE (seq, consumer) IN (SELECT value ->> 0, value ->> 1 FROM json_each({1})) AND lease = {2} AND done_at IS NULL
            """,
            [Now, Keys(deliveries), deliveries[0].Lease],
            ct) == deliveries.Count;

    public Task Fail(DbContext context, ClaimedDelivery delivery, string error, TimeSpan backOff, bool park, CancellationToken ct) =>
        context.Database.ExecuteSqlRawAsync(
            """
            UPDATE messaging_inbox SET lease = NULL,
                attempts = CASE WHEN seq = {4} THEN attempts ELSE attempts - 1 END,
                last_error = CASE WHEN seq = {4} THEN {0} ELSE last_error END,
                not_before = CASE WHEN seq = {4} THEN {1} ELSE {2} END,
                parked_at = CASE WHEN seq = {4} AND {3} THEN {2} END
            WHERE consumer = {5} AND stream_id = {6} AND stream_pos >= {7} AND lease = {8} AND done_at IS NULL
            """,
            [error, Now + Micros(backOff), Now, park, delivery.Seq, delivery.Consumer, delivery.StreamId, delivery.StreamPos, delivery.Lease],
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

    private static string Keys(IEnumerable<ClaimedDelivery> deliveries) => JsonSerializer.Serialize(deliveries.Select(one => new object[] { one.Seq, one.Consumer }));

    private static long Micros(TimeSpan time) => time.Ticks / TimeSpan.TicksPerMicrosecond;
}
