using Npgsql;
using NpgsqlTypes;

namespace Osl.Bench.Raw;

/// <summary>
/// A connection with its commands prepared once. Each is one round trip and one implicit transaction: who holds the token (as the
/// system), then the centre for row-level security, then the rows; where the holder is known already, the centre and the rows.
/// </summary>
internal sealed class PostgresSeat(NpgsqlConnection connection) : IAsyncDisposable
{
    private const string ByToken =
        """
        FROM access.session s JOIN access.account a ON s.account = a.id
        WHERE (s.access_hash = $1 OR s.spent_access_hash = $1) AND s.ended_at IS NULL AND s.expires_at > now() AND s.opened_at >= a.sessions_valid_from AND a.locked_at IS NULL
        """;

    private const string HolderSql =
        """
        SELECT s.id, CASE WHEN s.access_hash = $1 THEN s.access_expires_at ELSE coalesce(s.spent_access_expires_at, s.access_expires_at) END,
            a.id, a.centre_id, m.id, r.role, r.communities, x.added, x.removed
        FROM access.session s
            JOIN access.account a ON s.account = a.id
            JOIN access.staff_member m ON m.id = a.staff_member
            JOIN access.centre c ON c.id = a.centre_id
            LEFT JOIN access.role_assignment r ON r.staff_member_id = m.id AND r."from" <= $2 AND (r.until IS NULL OR r.until >= $2)
            LEFT JOIN access.role_rights x ON x.centre_id = a.centre_id AND x.role = r.role
        WHERE (s.access_hash = $1 OR s.spent_access_hash = $1) AND s.ended_at IS NULL AND s.expires_at > now() AND s.opened_at >= a.sessions_valid_from
            AND a.locked_at IS NULL AND m.active_from <= $2 AND (m.active_until IS NULL OR m.active_until >= $2) AND c.status = 'Active'
        """;

    private const string AsSystem = "SELECT set_config('app.centre_id', 'system', true)";
    private const string AsHolder = $"SELECT set_config('app.centre_id', coalesce((SELECT s.centre_id::text {ByToken}), '00000000-0000-0000-0000-000000000000'), true)";
    private const string AsCentre = "SELECT set_config('app.centre_id', $1, true)";

    private readonly Dictionary<string, NpgsqlBatch> batches = [];

    public NpgsqlBatch ForHolder(string hash, DateOnly today)
    {
        var batch = Get("holder", [AsSystem, HolderSql]);
        Set(batch.BatchCommands[1], hash, today);
        return batch;
    }

    /// <summary>The rows for whoever holds the token, found out on the way.</summary>
    public NpgsqlBatch ForToken(string name, string hash, DateOnly today, IReadOnlyList<string> reads)
    {
        var batch = Get(name + "/token", [AsSystem, HolderSql, AsHolder, .. reads]);
        Set(batch.BatchCommands[1], hash, today);
        Set(batch.BatchCommands[2], hash);
        return batch;
    }

    public NpgsqlBatch ForCentre(string name, Guid centre, IReadOnlyList<string> reads)
    {
        var batch = Get(name + "/centre", [AsCentre, .. reads]);
        Set(batch.BatchCommands[0], centre.ToString());
        return batch;
    }

    /// <summary>Prepares what is new, so that a second run of the same batch is bind and execute alone.</summary>
    public static async ValueTask<NpgsqlDataReader> Read(NpgsqlBatch batch, CancellationToken ct)
    {
        await batch.PrepareAsync(ct);
        return await batch.ExecuteReaderAsync(ct);
    }

    public static void Set(NpgsqlBatchCommand command, params ReadOnlySpan<object?> values)
    {
        if (command.Parameters.Count == 0)
        {
            foreach (var value in values)
            {
                command.Parameters.Add(Parameter(value));
            }

            return;
        }

        for (var i = 0; i < values.Length; i++)
        {
            command.Parameters[i].Value = values[i] is JsonText json ? json.Value : values[i] ?? DBNull.Value;
        }
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var batch in batches.Values)
        {
            await batch.DisposeAsync();
        }

        await connection.DisposeAsync();
    }

    private NpgsqlBatch Get(string name, IReadOnlyList<string> texts)
    {
        if (!batches.TryGetValue(name, out var batch))
        {
            batch = new NpgsqlBatch(connection);
            foreach (var text in texts)
            {
                batch.BatchCommands.Add(new NpgsqlBatchCommand(text));
            }

            batches.Add(name, batch);
        }

        return batch;
    }

    private static NpgsqlParameter Parameter(object? value) => value switch
    {
        JsonText json => new NpgsqlParameter { Value = json.Value, NpgsqlDbType = NpgsqlDbType.Jsonb },
        string text => new NpgsqlParameter { Value = text, NpgsqlDbType = NpgsqlDbType.Text },
        null => throw new ArgumentNullException(nameof(value), "The first value says the type."),
        _ => new NpgsqlParameter { Value = value },
    };
}

/// <summary>Text for a jsonb column.</summary>
internal readonly record struct JsonText(string Value);
