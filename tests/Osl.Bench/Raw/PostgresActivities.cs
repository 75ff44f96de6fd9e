using Npgsql;

namespace Osl.Bench.Raw;

/// <summary>Activities on PostgreSQL, each in one round trip; the audit of a page is written by the statement that reads it.</summary>
internal sealed class PostgresActivities(PostgresStore store) : IRawActivities
{
    private const string Mine = "centre_id = current_setting('app.centre_id')::uuid";

    private const string EditionSql = $"SELECT number FROM activities.catalogue_edition WHERE {Mine} AND NOT is_hidden";

    private const string ListSql =
        $"""
        SELECT a.id, CASE state WHEN 'Published' THEN 'Planned' ELSE 'Over' END, title, description, form, kind, participation_level, starts_at, ends_at, series_id, place_id, place_text, community_ids, target_groups,
            need_ids, accessibility, for_minors, enrolment_mode, enrolment_deadline, capacity,
            CASE WHEN enrolment_mode = 'Enrolment' AND capacity IS NOT NULL THEN GREATEST(0, capacity - coalesce(l.taken, 0)) END, CASE WHEN enrolment_mode = 'Enrolment' AND capacity IS NOT NULL THEN coalesce(l.waiting, 0) ELSE 0 END, co_hosts
        FROM activities.activity a LEFT JOIN activities.enrolment_list l ON l.id = a.id AND l.centre_id = a.centre_id
        WHERE a.{Mine} AND published_at IS NOT NULL AND enrolment_mode <> 'InviteOnly' AND state IN ('Published', 'Held', 'Settled') AND ends_at > $1
        ORDER BY starts_at, a.id LIMIT $2
        """;

    private const string FormsSql = $"SELECT code, name_pl FROM activities.activity_form WHERE {Mine}";

    private const string CommunitiesSql = $"SELECT id, name FROM activities.community_copy WHERE {Mine}";

    private const string ActivitySql = $"SELECT 1 FROM activities.activity WHERE id = $1 AND {Mine}";

    private const string AttendanceSql =
        $"""
        WITH page AS (
            SELECT id, version, activity_id, person_id, number, state, holds_seat, needs_consent, consent_by, walked_in, enrolled_at, cause, ended_at FROM activities.enrolment
            WHERE {Mine} AND activity_id = $1 AND number > $2 ORDER BY number LIMIT $3),
        told AS (
            INSERT INTO messaging.audit_entry (id, centre_id, at, actor_kind, account_id, staff_member_id, access, operation, subject_type, subject_id, trace_id)
            SELECT gen_random_uuid(), current_setting('app.centre_id')::uuid, $4, 'Account', $5, $6, 'Read', 'ListEnrolments', 'Person', person_id, $7 FROM (SELECT person_id FROM page ORDER BY number LIMIT $3 - 1) seen)
        SELECT * FROM page ORDER BY number
        """;

    public ValueTask<long?> Edition(Guid centre, CancellationToken ct) => store.ForCentre<long?>(
        "edition", centre, [EditionSql], _ => { }, async reader => await reader.ReadAsync(ct) ? reader.GetInt64(0) : null, ct);

    public ValueTask<(long? Edition, List<ListingAnswer> Rows)> Catalogue(Guid centre, int limit, DateTimeOffset from, CancellationToken ct) => store.ForCentre(
        "catalogue",
        centre,
        [EditionSql, FormsSql, CommunitiesSql, ListSql],
        commands => PostgresSeat.Set(commands[^1], from.UtcDateTime, limit + 1),
        reader => Listings(reader, limit, ct),
        ct);

    public ValueTask<List<EnrolmentAnswer>?> Attendance(Holder holder, AttendanceQuery query, CancellationToken ct) => store.ForCentre(
        "attendance",
        holder.Centre,
        [ActivitySql, AttendanceSql],
        commands =>
        {
            PostgresSeat.Set(commands[^2], query.Activity);
            PostgresSeat.Set(commands[^1], query.Activity, query.After, query.Limit + 1, query.Now.UtcDateTime, holder.Account, holder.StaffMember, query.Trace);
        },
        reader => Enrolments(reader, query.Limit, ct),
        ct);

    private static async Task<(long?, List<ListingAnswer>)> Listings(NpgsqlDataReader reader, int limit, CancellationToken ct)
    {
        long? edition = await reader.ReadAsync(ct) ? reader.GetInt64(0) : null;
        var forms = await Names(reader, row => row.GetString(0), ct);
        var communities = await Names(reader, row => row.GetGuid(0), ct);
        await reader.NextResultAsync(ct);
        var rows = new List<ListingAnswer>(limit + 1);
        while (await reader.ReadAsync(ct))
        {
            rows.Add(new ListingAnswer(
                reader.GetGuid(0),
                reader.GetString(1),
                reader.GetString(2),
                reader.IsDBNull(3) ? null : reader.GetString(3),
                reader.GetString(4),
                forms.GetValueOrDefault(reader.GetString(4), reader.GetString(4)),
                reader.GetString(5),
                reader.GetString(6),
                new DateTimeOffset(reader.GetDateTime(7)),
                new DateTimeOffset(reader.GetDateTime(8)),
                reader.IsDBNull(9) ? null : reader.GetGuid(9),
                reader.IsDBNull(10) ? null : reader.GetGuid(10),
                reader.IsDBNull(11) ? null : reader.GetString(11),
                Array.ConvertAll(reader.GetFieldValue<Guid[]>(12), id => new CommunityAnswer(id, communities.GetValueOrDefault(id, ""))),
                reader.GetFieldValue<string[]>(13),
                reader.GetFieldValue<Guid[]>(14),
                reader.GetFieldValue<string[]>(15),
                reader.GetBoolean(16),
                reader.GetString(17),
                reader.IsDBNull(18) ? null : new DateTimeOffset(reader.GetDateTime(18)),
                reader.IsDBNull(19) ? null : reader.GetInt32(19),
                reader.IsDBNull(20) ? null : reader.GetInt32(20),
                reader.GetInt32(21),
                reader.GetFieldValue<string[]>(22)));
        }

        return (edition, rows);
    }

    private static async Task<Dictionary<TKey, string>> Names<TKey>(NpgsqlDataReader reader, Func<NpgsqlDataReader, TKey> key, CancellationToken ct)
        where TKey : notnull
    {
        await reader.NextResultAsync(ct);
        var names = new Dictionary<TKey, string>();
        while (await reader.ReadAsync(ct))
        {
            names[key(reader)] = reader.GetString(1);
        }

        return names;
    }

    private static async Task<List<EnrolmentAnswer>?> Enrolments(NpgsqlDataReader reader, int limit, CancellationToken ct)
    {
        var isThere = await reader.ReadAsync(ct);
        await reader.NextResultAsync(ct);
        var rows = new List<EnrolmentAnswer>(limit + 1);
        while (await reader.ReadAsync(ct))
        {
            rows.Add(new EnrolmentAnswer(
                reader.GetGuid(0),
                reader.GetInt64(1),
                reader.GetGuid(2),
                reader.GetGuid(3),
                reader.GetInt32(4),
                reader.GetString(5),
                reader.GetBoolean(6),
                reader.GetBoolean(7),
                reader.IsDBNull(8) ? null : new DateTimeOffset(reader.GetDateTime(8)),
                reader.GetBoolean(9),
                new DateTimeOffset(reader.GetDateTime(10)),
                reader.IsDBNull(11) ? null : reader.GetString(11),
                reader.IsDBNull(12) ? null : new DateTimeOffset(reader.GetDateTime(12))));
        }

        return isThere ? rows : null;
    }
}
