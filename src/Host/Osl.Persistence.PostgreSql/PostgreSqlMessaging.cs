using System.Data;
using Microsoft.EntityFrameworkCore;
using Npgsql;
using Osl.BuildingBlocks.Messaging.Delivery;

namespace Osl.Persistence.PostgreSql;

/// <summary>Deliveries on PostgreSQL: hosts share them by row locks that skip, by the database's clock, and call each other by NOTIFY.</summary>
public sealed class PostgreSqlMessaging : IMessagingDialect
{
    private const string Channel = "osl_outbox";

    // The head of a stream is asked for row by row: a join would look at the whole backlog before it finds the first ones.
    private const string Due =
        """
        i.done_at IS NULL AND i.parked_at IS NULL AND i.not_before <= now() AND i.consumer = ANY ({0})
          AND i.seq = (SELECT e.seq FROM messaging.inbox e WHERE e.consumer = i.consumer AND e.stream_id = i.stream_id AND e.done_at IS NULL ORDER BY e.stream_pos LIMIT 1)
        """;

    // A claim that a crash of the server forgets was never made: its lease no longer fits. So nobody waits for the disk.
    private const string InPassing = "in_passing AS MATERIALIZED (SELECT set_config('synchronous_commit', 'off', true))";

    private const string Claimed =
        """
        c.consumer AS "Consumer", c.seq AS "Seq", c.stream_id AS "StreamId", c.stream_pos AS "StreamPos", c.attempts AS "Attempts", c.lease AS "Lease",
            o.event_id AS "EventId", o.name AS "Name", o.centre_id AS "CentreId", o.payload AS "Payload", o.traceparent AS "Traceparent"
        """;

    private const int MostBehind = 15;

    private static readonly TimeSpan Heartbeat = TimeSpan.FromSeconds(30);

    private readonly string self = Guid.CreateVersion7().ToString();

    public int MostParallel => int.MaxValue;

    public Task<List<ClaimedDelivery>> Claim(DbContext context, string[] consumers, int limit, Guid lease, TimeSpan leaseTime, CancellationToken ct) =>
        context.Database.SqlQueryRaw<ClaimedDelivery>(
            $$"""
            WITH {{InPassing}}, due AS MATERIALIZED (SELECT i.seq, i.consumer FROM messaging.inbox i WHERE {{Due}} ORDER BY i.seq LIMIT {1} FOR UPDATE OF i SKIP LOCKED)
            UPDATE messaging.inbox c SET lease = {2}, attempts = c.attempts + 1, not_before = now() + {3}
            FROM due JOIN messaging.outbox o ON o.seq = due.seq CROSS JOIN in_passing
            WHERE c.seq = due.seq AND c.consumer = due.consumer
            RETURNING {{Claimed}}
            """,
            consumers, limit, lease, leaseTime).ToListAsync(ct);

    // Rows whose keys are known are looked up by these. CASE keeps the planner from what it believes of the rest of the condition:
    // by statistics that lag behind it would walk the whole backlog for each.
    public Task<List<ClaimedDelivery>> Follow(DbContext context, IReadOnlyList<ClaimedDelivery> heads, int limit, TimeSpan leaseTime, CancellationToken ct) =>
        context.Database.SqlQueryRaw<ClaimedDelivery>(
            $$"""
            WITH {{InPassing}}, free AS MATERIALIZED (
                SELECT seq, consumer FROM (
                    SELECT n.seq, h.consumer, h.seq AS head, n.stream_pos, bool_and(n.untried) OVER (PARTITION BY h.consumer, h.seq ORDER BY n.stream_pos) AS free
                    FROM unnest({0}, {1}, {2}, {3}) AS h (seq, consumer, stream_id, stream_pos) CROSS JOIN LATERAL (
                        SELECT f.seq, f.stream_pos, f.attempts = 0 AND f.lease IS NULL AND f.parked_at IS NULL AS untried FROM messaging.inbox f
                        WHERE f.consumer = h.consumer COLLATE "C" AND f.stream_id = h.stream_id AND f.stream_pos > h.stream_pos AND f.done_at IS NULL
                        ORDER BY f.stream_pos LIMIT {{MostBehind}}) n) next
                WHERE free ORDER BY head, consumer, stream_pos LIMIT {4})
            UPDATE messaging.inbox c SET lease = {5}, attempts = 1, not_before = now() + {6}
            FROM free JOIN messaging.outbox o ON o.seq = free.seq CROSS JOIN in_passing
            WHERE c.seq = free.seq AND c.consumer = free.consumer COLLATE "C" AND CASE WHEN c.lease IS NULL AND c.done_at IS NULL THEN true END
            RETURNING {{Claimed}}
            """,
            heads.Select(one => one.Seq).ToArray(), heads.Select(one => one.Consumer).ToArray(), heads.Select(one => one.StreamId).ToArray(),
            heads.Select(one => one.StreamPos).ToArray(), limit, heads[0].Lease, leaseTime).ToListAsync(ct);

    public async Task<bool> Fence(DbContext context, IReadOnlyList<ClaimedDelivery> deliveries, CancellationToken ct) =>
        await context.Database.ExecuteSqlRawAsync(
            """
            UPDATE messaging.inbox i SET done_at = now(), lease = NULL, last_error = NULL
            FROM unnest({0}, {1}) AS d (seq, consumer)
            WHERE i.seq = d.seq AND i.consumer = d.consumer COLLATE "C" AND CASE WHEN i.lease = {2} AND i.done_at IS NULL THEN true END
            """,
            [deliveries.Select(one => one.Seq).ToArray(), deliveries.Select(one => one.Consumer).ToArray(), deliveries[0].Lease],
            ct) == deliveries.Count;

    public Task Fail(DbContext context, ClaimedDelivery delivery, string error, TimeSpan backOff, bool park, CancellationToken ct) =>
        context.Database.ExecuteSqlRawAsync(
            """
            UPDATE messaging.inbox SET lease = NULL,
                attempts = CASE WHEN seq = {3} THEN attempts ELSE attempts - 1 END,
                last_error = CASE WHEN seq = {3} THEN {0} ELSE last_error END,
                not_before = CASE WHEN seq = {3} THEN now() + {1} ELSE now() END,
                parked_at = CASE WHEN seq = {3} AND {2} THEN now() END
            WHERE consumer = {4} AND stream_id = {5} AND stream_pos >= {6} AND lease = {7} AND done_at IS NULL
            """,
            [error, backOff, park, delivery.Seq, delivery.Consumer, delivery.StreamId, delivery.StreamPos, delivery.Lease],
            ct);

    public Task Release(DbContext context, Guid lease, CancellationToken ct) =>
        context.Database.ExecuteSqlRawAsync(
            "UPDATE messaging.inbox SET lease = NULL, attempts = attempts - 1, not_before = now() WHERE lease = {0} AND done_at IS NULL AND parked_at IS NULL",
            [lease],
            ct);

    // Other hosts may hold what looks abandoned; its lease runs out by itself.
    public Task ReleaseAbandoned(DbContext context, CancellationToken ct) => Task.CompletedTask;

    public Task<bool> HasWork(DbContext context, string[] consumers, CancellationToken ct) =>
        context.Database.SqlQueryRaw<bool>(
            $$"""
            SELECT EXISTS (SELECT 1 FROM messaging.inbox i WHERE {{Due}})
                OR EXISTS (SELECT 1 FROM messaging.inbox l WHERE l.done_at IS NULL AND l.parked_at IS NULL AND l.lease IS NOT NULL AND l.consumer = ANY ({0})) AS "Value"
            """,
            [consumers]).SingleAsync(ct);

    public Task TellOthers(DbContext context, CancellationToken ct) =>
        context.Database.ExecuteSqlRawAsync($"SELECT pg_notify('{Channel}', {{0}})", [self], ct);

    public async Task Listen(DbContext context, Action heard, CancellationToken ct)
    {
        await context.Database.OpenConnectionAsync(ct);
        var connection = (NpgsqlConnection)context.Database.GetDbConnection();
        connection.Notification += (_, notification) =>
        {
            if (notification.Payload != self)
            {
                heard();
            }
        };
        await using (var listen = new NpgsqlCommand($"LISTEN {Channel}", connection))
        {
            await listen.ExecuteNonQueryAsync(ct);
        }

        heard();
        while (connection.State == ConnectionState.Open)
        {
            // A connection that died in silence is found out by asking.
            if (!await connection.WaitAsync(Heartbeat, ct))
            {
                await using var alive = new NpgsqlCommand("SELECT 1", connection);
                await alive.ExecuteNonQueryAsync(ct);
            }
        }
    }
}
