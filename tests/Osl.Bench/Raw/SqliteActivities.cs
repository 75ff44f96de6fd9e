using Microsoft.Data.Sqlite;

namespace Osl.Bench.Raw;

/// <summary>Activities on SQLite; the audit of a page is one immediate transaction after it was read.</summary>
internal sealed class SqliteActivities(SqliteStore store) : IRawActivities
{
    private const string EditionSql = "SELECT number FROM activities_catalogue_edition WHERE centre_id = @p1 AND NOT is_hidden";

    private const string ListSql =
        """
        SELECT a.id, CASE state WHEN 'Published' THEN 'Planned' ELSE 'Over' END, title, description, form, kind, participation_level, starts_at, ends_at, series_id, place_id, place_text, community_ids, target_groups,
            need_ids, accessibility, for_minors, enrolment_mode, enrolment_deadline, capacity,
            CASE WHEN enrolment_mode = 'Enrolment' AND capacity IS NOT NULL THEN max(0, capacity - coalesce(l.taken, 0)) END, CASE WHEN enrolment_mode = 'Enrolment' AND capacity IS NOT NULL THEN coalesce(l.waiting, 0) ELSE 0 END, co_hosts
        FROM activities_activity a LEFT JOIN activities_enrolment_list l ON l.id = a.id AND l.centre_id = a.centre_id
        WHERE a.centre_id = @p1 AND published_at IS NOT NULL AND enrolment_mode <> 'InviteOnly' AND state IN ('Published', 'Held', 'Settled') AND ends_at > @p2
        ORDER BY starts_at, a.id LIMIT @p3
        """;

    private const string AttendanceSql =
        """
        SELECT id, version, activity_id, person_id, number, state, holds_seat, needs_consent, consent_by, walked_in, enrolled_at, cause, ended_at FROM activities_enrolment
        WHERE centre_id = @p1 AND activity_id = @p2 AND number > @p3 ORDER BY number LIMIT @p4
        """;

    private const string AuditSql =
        """
        INSERT INTO messaging_audit_entry (id, centre_id, at, actor_kind, account_id, staff_member_id, access, operation, subject_type, subject_id, trace_id)
        VALUES (@p1, @p2, @p3, 'Account', @p4, @p5, 'Read', 'ListEnrolments', 'Person', @p6, @p7)
        """;

    public ValueTask<long?> Edition(Guid centre, CancellationToken ct) => store.Read(seat => Edition(seat, centre));

    public ValueTask<(long? Edition, List<ListingAnswer> Rows)> Catalogue(Guid centre, int limit, DateTimeOffset from, CancellationToken ct) => store.Read(seat =>
    {
        var edition = Edition(seat, centre);
        var forms = Names(seat, "SELECT code, name_pl FROM activities_activity_form WHERE centre_id = @p1", centre);
        var communities = Names(seat, "SELECT id, name FROM activities_community_copy WHERE centre_id = @p1", centre);
        using var reader = seat.Command(ListSql, Columns.Id(centre), Columns.Micros(from), limit + 1).ExecuteReader();
        var rows = new List<ListingAnswer>(limit + 1);
        while (reader.Read())
        {
            rows.Add(Listing(reader, forms, communities));
        }

        return (edition, rows);
    });

    public async ValueTask<List<EnrolmentAnswer>?> Attendance(Holder holder, AttendanceQuery query, CancellationToken ct)
    {
        var rows = await store.Read(seat => Page(seat, holder.Centre, query));
        if (rows is not null)
        {
            await store.Write(seat => Tell(seat, holder, query, rows), ct);
        }

        return rows;
    }

    private static long? Edition(SqliteSeat seat, Guid centre) => (long?)seat.Command(EditionSql, Columns.Id(centre)).ExecuteScalar();

    private static List<EnrolmentAnswer>? Page(SqliteSeat seat, Guid centre, AttendanceQuery query)
    {
        if (seat.Command("SELECT 1 FROM activities_activity WHERE id = @p1 AND centre_id = @p2", Columns.Id(query.Activity), Columns.Id(centre)).ExecuteScalar() is null)
        {
            return null;
        }

        using var reader = seat.Command(AttendanceSql, Columns.Id(centre), Columns.Id(query.Activity), query.After, query.Limit + 1).ExecuteReader();
        var rows = new List<EnrolmentAnswer>(query.Limit + 1);
        while (reader.Read())
        {
            rows.Add(new EnrolmentAnswer(
                Id(reader, 0),
                reader.GetInt64(1),
                Id(reader, 2),
                Id(reader, 3),
                reader.GetInt32(4),
                reader.GetString(5),
                reader.GetBoolean(6),
                reader.GetBoolean(7),
                Instant(reader, 8),
                reader.GetBoolean(9),
                Columns.Instant(reader.GetInt64(10)),
                reader.IsDBNull(11) ? null : reader.GetString(11),
                Instant(reader, 12)));
        }

        return rows;
    }

    private static bool Tell(SqliteSeat seat, Holder holder, AttendanceQuery query, List<EnrolmentAnswer> rows)
    {
        seat.Command("BEGIN IMMEDIATE").ExecuteNonQuery();
        foreach (var row in rows.Take(query.Limit))
        {
            seat.Command(
                AuditSql,
                Columns.Id(Guid.CreateVersion7(query.Now)), Columns.Id(holder.Centre), Columns.Micros(query.Now), Columns.Id(holder.Account), Columns.Id(holder.StaffMember), Columns.Id(row.PersonId), query.Trace).ExecuteNonQuery();
        }

        seat.Command("COMMIT").ExecuteNonQuery();
        return true;
    }

    private static ListingAnswer Listing(SqliteDataReader reader, Dictionary<string, string> forms, Dictionary<string, string> communities) => new(
        Id(reader, 0),
        reader.GetString(1),
        reader.GetString(2),
        reader.IsDBNull(3) ? null : reader.GetString(3),
        reader.GetString(4),
        forms.GetValueOrDefault(reader.GetString(4), reader.GetString(4)),
        reader.GetString(5),
        reader.GetString(6),
        Columns.Instant(reader.GetInt64(7)),
        Columns.Instant(reader.GetInt64(8)),
        reader.IsDBNull(9) ? null : Id(reader, 9),
        reader.IsDBNull(10) ? null : Id(reader, 10),
        reader.IsDBNull(11) ? null : reader.GetString(11),
        Array.ConvertAll(Columns.Ids(reader.GetString(12)), id => new CommunityAnswer(id, communities.GetValueOrDefault(Columns.Id(id), ""))),
        Columns.Texts(reader.GetString(13)),
        Columns.Ids(reader.GetString(14)),
        Columns.Texts(reader.GetString(15)),
        reader.GetBoolean(16),
        reader.GetString(17),
        Instant(reader, 18),
        reader.IsDBNull(19) ? null : reader.GetInt32(19),
        reader.IsDBNull(20) ? null : reader.GetInt32(20),
        reader.GetInt32(21),
        Columns.Texts(reader.GetString(22)));

    private static Dictionary<string, string> Names(SqliteSeat seat, string sql, Guid centre)
    {
        using var reader = seat.Command(sql, Columns.Id(centre)).ExecuteReader();
        var names = new Dictionary<string, string>();
        while (reader.Read())
        {
            names[reader.GetString(0)] = reader.GetString(1);
        }

        return names;
    }

    private static DateTimeOffset? Instant(SqliteDataReader reader, int column) => reader.IsDBNull(column) ? null : Columns.Instant(reader.GetInt64(column));

    private static Guid Id(SqliteDataReader reader, int column) => Guid.ParseExact(reader.GetString(column), "D");
}
