using Microsoft.Data.Sqlite;

namespace Osl.Bench.Raw;

/// <summary>The reads on SQLite.</summary>
internal static class SqliteReads
{
    private const string HolderSql =
        """
        SELECT s.id, CASE WHEN s.access_hash = @p1 THEN s.access_expires_at ELSE coalesce(s.spent_access_expires_at, s.access_expires_at) END,
            a.id, a.centre_id, m.id, r.role, r.communities, x.added, x.removed
        FROM access_session s
            JOIN access_account a ON s.account = a.id
            JOIN access_staff_member m ON m.id = a.staff_member
            JOIN access_centre c ON c.id = a.centre_id
            LEFT JOIN access_role_assignment r ON r.staff_member_id = m.id AND r."from" <= @p2 AND (r.until IS NULL OR r.until >= @p2)
            LEFT JOIN access_role_rights x ON x.centre_id = a.centre_id AND x.role = r.role
        WHERE (s.access_hash = @p1 OR s.spent_access_hash = @p1) AND s.ended_at IS NULL AND s.expires_at > @p3 AND s.opened_at >= a.sessions_valid_from
            AND a.locked_at IS NULL AND m.active_from <= @p2 AND (m.active_until IS NULL OR m.active_until >= @p2) AND c.status = 'Active'
        """;

    private const string NeedSql =
        "SELECT id, version, community_id, title, scope, domain, status, rank, plan_id, outcome, close_reason, identified_at, closed_at FROM diagnosis_need WHERE id = @p1 AND centre_id = @p2";

    private const string NeedVersionSql = "SELECT version FROM diagnosis_need WHERE id = @p1 AND centre_id = @p2";

    private const string EntryColumns =
        """
        SELECT id, version, community_id, kind, need_id, scope, domain, title, description, symptoms, causes, sources, channel, recognised_on, author, recorded_at,
            withdrawn_at, withdrawal_reason FROM diagnosis_recognition_entry
        """;

    public static Holder? Holder(SqliteSeat seat, string tokenHash)
    {
        var now = DateTimeOffset.UtcNow;
        using var reader = seat.Command(HolderSql, tokenHash, Columns.Day(Warsaw.Today()), Columns.Micros(now)).ExecuteReader();
        Holder? holder = null;
        List<HeldRole> roles = [];
        while (reader.Read())
        {
            holder ??= new Holder(Id(reader, 0), Id(reader, 2), Id(reader, 3), Id(reader, 4), Columns.Instant(reader.GetInt64(1)).UtcDateTime, roles);
            if (!reader.IsDBNull(5))
            {
                roles.Add(new HeldRole(
                    reader.GetString(5),
                    Columns.Ids(reader.GetString(6)),
                    reader.IsDBNull(7) ? [] : Columns.Texts(reader.GetString(7)),
                    reader.IsDBNull(8) ? [] : Columns.Texts(reader.GetString(8))));
            }
        }

        return holder?.AccessExpiresAt > now.UtcDateTime ? holder : null;
    }

    public static NeedAnswer? Need(SqliteSeat seat, Guid centre, Guid id)
    {
        using var reader = seat.Command(NeedSql, Columns.Id(id), Columns.Id(centre)).ExecuteReader();
        return !reader.Read() ? null : new NeedAnswer(
            Id(reader, 0),
            reader.GetInt64(1),
            Id(reader, 2),
            reader.GetString(3),
            reader.GetString(4),
            reader.GetString(5),
            reader.GetString(6),
            reader.IsDBNull(7) ? null : reader.GetInt32(7),
            reader.IsDBNull(8) ? null : Id(reader, 8),
            reader.IsDBNull(9) ? null : reader.GetString(9),
            reader.IsDBNull(10) ? null : reader.GetString(10),
            Columns.Instant(reader.GetInt64(11)),
            reader.IsDBNull(12) ? null : Columns.Instant(reader.GetInt64(12)));
    }

    public static long? NeedVersion(SqliteSeat seat, Guid centre, Guid id)
    {
        using var reader = seat.Command(NeedVersionSql, Columns.Id(id), Columns.Id(centre)).ExecuteReader();
        return reader.Read() ? reader.GetInt64(0) : null;
    }

    public static EntryRows Entries(SqliteSeat seat, Guid centre, EntryQuery query)
    {
        List<object?> values = [Columns.Id(centre)];
        var where = " WHERE centre_id = @p1";
        if (query.Community is { } community)
        {
            values.Add(Columns.Id(community));
            where += $" AND community_id = @p{values.Count}";
        }

        if (query.Kind is { } kind)
        {
            values.Add(kind);
            where += $" AND kind = @p{values.Count}";
        }

        int? total = query.WithCount ? (int)(long)seat.Command("SELECT count(*) FROM diagnosis_recognition_entry" + where, [.. values]).ExecuteScalar()! : null;
        var after = "";
        if (query.After is { } cursor)
        {
            values.AddRange([Columns.Day(cursor.RecognisedOn), Columns.Id(cursor.Id)]);
            after = $" AND (recognised_on, id) < (@p{values.Count - 1}, @p{values.Count})";
        }

        values.Add(query.Limit + 1);
        var sql = $"{EntryColumns}{where}{after} ORDER BY recognised_on DESC, id DESC LIMIT @p{values.Count}";
        using var reader = seat.Command(sql, [.. values]).ExecuteReader();
        var rows = new List<EntryAnswer>(query.Limit + 1);
        while (reader.Read())
        {
            rows.Add(Entry(reader));
        }

        return new EntryRows(rows, total);
    }

    private static EntryAnswer Entry(SqliteDataReader reader) => new(
        Id(reader, 0),
        reader.GetInt64(1),
        Id(reader, 2),
        reader.GetString(3),
        reader.IsDBNull(4) ? null : Id(reader, 4),
        reader.GetString(5),
        reader.GetString(6),
        reader.GetString(7),
        reader.GetString(8),
        Columns.Texts(reader.GetString(9)),
        Columns.Texts(reader.GetString(10)),
        Columns.Sources(reader.GetString(11)),
        reader.GetString(12),
        DateOnly.ParseExact(reader.GetString(13), "yyyy-MM-dd"),
        reader.IsDBNull(14) ? null : Id(reader, 14),
        Columns.Instant(reader.GetInt64(15)),
        reader.IsDBNull(16) ? null : Columns.Instant(reader.GetInt64(16)),
        reader.IsDBNull(17) ? null : reader.GetString(17));

    private static Guid Id(SqliteDataReader reader, int column) => Guid.ParseExact(reader.GetString(column), "D");
}
