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

    private static readonly TimeSpan Heartbeat = TimeSpan.FromSeconds(30);

    private readonly string self = Guid.CreateVersion7().ToString();

    public int MostParallel => int.MaxValue;

    public Task<List<ClaimedDelivery>> Claim(DbContext context, string[] consumers, int limit, Guid lease, TimeSpan leaseTime, CancellationToken ct) =>
        context.Database.SqlQueryRaw<ClaimedDelivery>(
            $$"""
            WITH due AS MATERIALIZED (SELECT i.seq, i.consumer FROM messaging.inbox i WHERE {{Due}} ORDER BY i.seq LIMIT {1} FOR UPDATE OF i SKIP LOCKED)
            UPDATE messaging.inbox c SET lease = {2}, attempts = c.attempts + 1, not_before = now() + {3}
            FROM due JOIN messaging.outbox o ON o.seq = due.seq
            WHERE c.seq = due.seq AND c.consumer = due.consumer
            RETURNING c.consumer AS "Consumer", c.seq AS "Seq", c.stream_id AS "StreamId", c.stream_pos AS "StreamPos", c.attempts AS "Attempts", c.lease AS "Lease",
                o.event_id AS "EventId", o.name AS "Name", o.centre_id AS "CentreId", o.payload AS "Payload", o.traceparent AS "Traceparent"
            """,
            consumers, limit, lease, leaseTime).ToListAsync(ct);

    public async Task<bool> Fence(DbContext context, ClaimedDelivery delivery, CancellationToken ct) =>
        await context.Database.ExecuteSqlRawAsync(
            "UPDATE messaging.inbox SET done_at = now(), lease = NULL, last_error = NULL WHERE seq = {0} AND consumer = {1} AND lease = {2} AND done_at IS NULL",
            [delivery.Seq, delivery.Consumer, delivery.Lease],
            ct) == 1;

    public Task Fail(DbContext context, ClaimedDelivery delivery, string error, TimeSpan backOff, bool park, CancellationToken ct) =>
        context.Database.ExecuteSqlRawAsync(
            """
            UPDATE messaging.inbox SET lease = NULL, last_error = {0}, not_before = now() + {1}, parked_at = CASE WHEN {2} THEN now() END
            WHERE seq = {3} AND consumer = {4} AND lease = {5} AND done_at IS NULL
            """,
            [error, backOff, park, delivery.Seq, delivery.Consumer, delivery.Lease],
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
