using System.Text.Json;

namespace Osl.Bench.Raw;

/// <summary>A creation in one immediate transaction.</summary>
internal static class SqliteWrites
{
    public static (Written Outcome, string Response) Record(SqliteSeat seat, Holder holder, EntryWrite write)
    {
        seat.Command("BEGIN IMMEDIATE").ExecuteNonQuery();
        var outcome = Before(seat, holder, write);
        if (outcome is { } settled)
        {
            seat.Command("ROLLBACK").ExecuteNonQuery();
            return settled;
        }

        try
        {
            Insert(seat, holder, write);
            seat.Command("COMMIT").ExecuteNonQuery();
        }
        catch
        {
            seat.Command("ROLLBACK").ExecuteNonQuery();
            throw;
        }

        return (Written.Now, write.Response);
    }

    private static (Written Outcome, string Response)? Before(SqliteSeat seat, Holder holder, EntryWrite write)
    {
        using (var earlier = seat.Command("SELECT payload_hash, response FROM messaging_idempotency_record WHERE id = @p1", write.IdempotencyId).ExecuteReader())
        {
            if (earlier.Read())
            {
                return earlier.GetString(0) == write.PayloadHash ? (Written.Before, earlier.GetString(1)) : (Written.KeyTaken, "");
            }
        }

        return seat.Command("SELECT status FROM diagnosis_community WHERE id = @p1 AND centre_id = @p2", Columns.Id(write.Community), Columns.Id(holder.Centre)).ExecuteScalar() switch
        {
            null => (Written.NoCommunity, ""),
            "Archived" => (Written.Archived, ""),
            _ => null,
        };
    }

    private static void Insert(SqliteSeat seat, Holder holder, EntryWrite write)
    {
        var (centre, now, entry) = (Columns.Id(holder.Centre), Columns.Micros(write.Now), Columns.Id(write.EntryId));
        seat.Command(
            """
            INSERT INTO diagnosis_recognition_entry (id, community_id, kind, scope, domain, title, description, symptoms, causes, channel, recognised_on, author, recorded_at,
                search_text, sort_text, centre_id, version, stream_position, sources)
            VALUES (@p1, @p2, @p3, @p4, @p5, @p6, @p7, @p8, @p9, @p10, @p11, @p12, @p13, @p14, @p15, @p16, 1, 1, @p17)
            """,
            entry,
            Columns.Id(write.Community),
            write.Body.Kind,
            write.Body.Scope,
            write.Body.Domain,
            write.Body.Title,
            write.Body.Description,
            Json(write.Body.Symptoms),
            Json(write.Body.Causes),
            write.Body.Channel,
            Columns.Day(write.Body.RecognisedOn),
            Columns.Id(holder.StaffMember),
            now,
            write.SearchText,
            write.SortText,
            centre,
            write.Sources).ExecuteNonQuery();
        var seq = (long)seat.Command(
            """
            INSERT INTO messaging_outbox (event_id, name, centre_id, stream_id, stream_pos, payload, traceparent, occurred_at)
            VALUES (@p1, 'diagnosis.potential-recorded.v1', @p2, @p3, 1, @p4, @p5, @p6) RETURNING seq
            """,
            Columns.Id(write.EventId), centre, entry, write.Payload, write.TraceParent, now).ExecuteScalar()!;
        seat.Command(
            """
            INSERT INTO messaging_inbox (consumer, seq, stream_id, stream_pos, not_before, attempts)
            SELECT s.consumer, o.seq, o.stream_id, o.stream_pos, @p1, 0 FROM messaging_outbox o JOIN messaging_subscription s ON s.event_name = o.name WHERE o.seq = @p2
            """,
            now, seq).ExecuteNonQuery();
        seat.Command(
            """
            INSERT INTO messaging_audit_entry (id, centre_id, at, actor_kind, account_id, staff_member_id, access, operation, subject_type, subject_id, subject_version, trace_id)
            VALUES (@p1, @p2, @p3, 'Account', @p4, @p5, 'Write', 'RecordRecognition', 'RecognitionEntry', @p6, 1, @p7)
            """,
            Columns.Id(write.AuditId), centre, now, Columns.Id(holder.Account), Columns.Id(holder.StaffMember), entry, write.Trace).ExecuteNonQuery();
        seat.Command(
            "INSERT INTO messaging_idempotency_record (id, centre_id, payload_hash, response, stored_at) VALUES (@p1, @p2, @p3, @p4, @p5)",
            write.IdempotencyId, centre, write.PayloadHash, write.Response, now).ExecuteNonQuery();
    }

    private static string Json(string[]? texts) => texts is null or [] ? "[]" : JsonSerializer.Serialize(texts, ColumnJson.Default.StringArray);
}
