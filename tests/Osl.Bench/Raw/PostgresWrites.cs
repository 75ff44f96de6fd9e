using Npgsql;

namespace Osl.Bench.Raw;

/// <summary>A creation in one round trip: what it depends on is read, and where it holds everything is written by one statement.</summary>
internal static class PostgresWrites
{
    public const string Preconditions =
        """
        SELECT i.payload_hash, i.response, c.status
        FROM (SELECT 1) one
            LEFT JOIN messaging.idempotency_record i ON i.id = $1
            LEFT JOIN diagnosis.community c ON c.id = $2 AND c.centre_id = current_setting('app.centre_id')::uuid
        """;

    public const string Inserts =
        """
        WITH good AS (
            SELECT centre_id FROM diagnosis.community
            WHERE id = $1 AND centre_id = current_setting('app.centre_id')::uuid AND status <> 'Archived' AND NOT EXISTS (SELECT 1 FROM messaging.idempotency_record WHERE id = $2)),
        entry AS (
            INSERT INTO diagnosis.recognition_entry (id, community_id, kind, scope, domain, title, description, symptoms, causes, channel, recognised_on, author, recorded_at,
                search_text, sort_text, centre_id, version, stream_position, sources)
            SELECT $3, $1, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, centre_id, 1, 1, $17 FROM good),
        told AS (
            INSERT INTO messaging.outbox (event_id, name, centre_id, stream_id, stream_pos, payload, traceparent, occurred_at)
            SELECT $18, 'diagnosis.potential-recorded.v1', centre_id, $3, 1, $19, $20, $14 FROM good
            RETURNING seq, name, stream_id, stream_pos),
        delivery AS (
            INSERT INTO messaging.inbox (consumer, seq, stream_id, stream_pos, not_before, attempts)
            SELECT s.consumer, o.seq, o.stream_id, o.stream_pos, now(), 0 FROM told o JOIN messaging.subscription s ON s.event_name = o.name),
        audit AS (
            INSERT INTO messaging.audit_entry (id, centre_id, at, actor_kind, account_id, staff_member_id, access, operation, subject_type, subject_id, subject_version, trace_id)
            SELECT $21, centre_id, $14, 'Account', $22, $13, 'Write', 'RecordRecognition', 'RecognitionEntry', $3, 1, $23 FROM good)
        INSERT INTO messaging.idempotency_record (id, centre_id, payload_hash, response, stored_at) SELECT $2, centre_id, $24, $25, $14 FROM good
        """;

    public static void Fill(NpgsqlBatchCommand command, Holder holder, EntryWrite write) => PostgresSeat.Set(
        command,
        write.Community,
        write.IdempotencyId,
        write.EntryId,
        write.Body.Kind,
        write.Body.Scope,
        write.Body.Domain,
        write.Body.Title,
        write.Body.Description,
        write.Body.Symptoms ?? [],
        write.Body.Causes ?? [],
        write.Body.Channel,
        write.Body.RecognisedOn,
        holder.StaffMember,
        write.Now,
        write.SearchText,
        write.SortText,
        new JsonText(write.Sources),
        write.EventId,
        write.Payload,
        write.TraceParent,
        write.AuditId,
        holder.Account,
        write.Trace,
        write.PayloadHash,
        write.Response);
}
