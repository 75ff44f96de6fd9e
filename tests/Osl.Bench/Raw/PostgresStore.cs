using System.Text.Json;
using System.Threading.Channels;
using Npgsql;

namespace Osl.Bench.Raw;

/// <summary>The product's schema on PostgreSQL by bare Npgsql, under the same role and the same row-level security.</summary>
internal sealed class PostgresStore : IRawStore, IAsyncDisposable
{
    private const string Mine = "centre_id = current_setting('app.centre_id')::uuid";

    private const string NeedSql =
        $"SELECT id, version, community_id, title, scope, domain, status, rank, plan_id, outcome, close_reason, identified_at, closed_at FROM diagnosis.need WHERE id = $1 AND {Mine}";

    private const string NeedVersionSql = $"SELECT version FROM diagnosis.need WHERE id = $1 AND {Mine}";

    private const string EntryColumns =
        """
        SELECT id, version, community_id, kind, need_id, scope, domain, title, description, symptoms, causes, sources, channel, recognised_on, author, recorded_at,
            withdrawn_at, withdrawal_reason FROM diagnosis.recognition_entry
        """;

    private readonly NpgsqlDataSource source;
    private readonly Channel<PostgresSeat> seats = Channel.CreateUnbounded<PostgresSeat>();
    private readonly RememberedHolders remembered;

    private PostgresStore(NpgsqlDataSource source, RememberedHolders remembered) => (this.source, this.remembered) = (source, remembered);

    public static async Task<PostgresStore> Open(string connectionString, int connections, RememberedHolders remembered)
    {
        var store = new PostgresStore(
            NpgsqlDataSource.Create(new NpgsqlConnectionStringBuilder(connectionString) { MaxPoolSize = connections, NoResetOnClose = true }), remembered);
        for (var i = 0; i < connections; i++)
        {
            await store.seats.Writer.WriteAsync(new PostgresSeat(await store.source.OpenConnectionAsync()));
        }

        return store;
    }

    public async ValueTask<Holder?> Holder(string tokenHash, CancellationToken ct)
    {
        if (remembered.Find(tokenHash) is { } known)
        {
            return known;
        }

        var seat = await seats.Reader.ReadAsync(ct);
        try
        {
            await using var reader = await PostgresSeat.Read(seat.ForHolder(tokenHash, Warsaw.Today()), ct);
            return await ReadHolder(reader, tokenHash, ct);
        }
        finally
        {
            seats.Writer.TryWrite(seat);
        }
    }

    public ValueTask<Found<NeedAnswer>> Need(string tokenHash, Guid id, CancellationToken ct) => Ask(
        "need", tokenHash, [NeedSql], commands => PostgresSeat.Set(commands[^1], id), async reader => await reader.ReadAsync(ct) ? ReadNeed(reader) : null, ct);

    public ValueTask<Found<long?>> NeedVersion(string tokenHash, Guid id, CancellationToken ct) => Ask<long?>(
        "version", tokenHash, [NeedVersionSql], commands => PostgresSeat.Set(commands[^1], id), async reader => await reader.ReadAsync(ct) ? reader.GetInt64(0) : null, ct);

    public ValueTask<Found<EntryRows>> Entries(string tokenHash, EntryQuery query, CancellationToken ct)
    {
        List<object?> filters = [];
        var where = $" WHERE {Mine}";
        if (query.Community is { } community)
        {
            filters.Add(community);
            where += $" AND community_id = ${filters.Count}";
        }

        if (query.Kind is { } kind)
        {
            filters.Add(kind);
            where += $" AND kind = ${filters.Count}";
        }

        List<object?> page = [.. filters];
        var after = "";
        if (query.After is { } cursor)
        {
            page.AddRange([cursor.RecognisedOn, cursor.Id]);
            after = $" AND (recognised_on, id) < (${page.Count - 1}, ${page.Count})";
        }

        page.Add(query.Limit + 1);
        var list = $"{EntryColumns}{where}{after} ORDER BY recognised_on DESC, id DESC LIMIT ${page.Count}";
        List<string> reads = query.WithCount ? [$"SELECT count(*)::int FROM diagnosis.recognition_entry{where}", list] : [list];
        return Ask(
            where + after + query.WithCount,
            tokenHash,
            reads,
            commands =>
            {
                PostgresSeat.Set(commands[^1], [.. page]);
                if (query.WithCount)
                {
                    PostgresSeat.Set(commands[^2], [.. filters]);
                }
            },
            async reader => await ReadEntries(reader, query, ct),
            ct);
    }

    public async ValueTask<(Written Outcome, string Response)> Record(Holder holder, EntryWrite write, CancellationToken ct)
    {
        var seat = await seats.Reader.ReadAsync(ct);
        try
        {
            var batch = seat.ForCentre("record", holder.Centre, [PostgresWrites.Preconditions, PostgresWrites.Inserts]);
            PostgresSeat.Set(batch.BatchCommands[1], write.IdempotencyId, write.Community);
            PostgresWrites.Fill(batch.BatchCommands[2], holder, write);
            await using var reader = await PostgresSeat.Read(batch, ct);
            await reader.NextResultAsync(ct);
            await reader.ReadAsync(ct);
            var (payloadHash, response, status) = (reader.IsDBNull(0) ? null : reader.GetString(0), reader.IsDBNull(1) ? "" : reader.GetString(1), reader.IsDBNull(2) ? null : reader.GetString(2));
            await reader.NextResultAsync(ct);
            return payloadHash is not null ? (payloadHash == write.PayloadHash ? Written.Before : Written.KeyTaken, response)
                : status is null ? (Written.NoCommunity, "")
                : status == "Archived" ? (Written.Archived, "")
                : (Written.Now, write.Response);
        }
        finally
        {
            seats.Writer.TryWrite(seat);
        }
    }

    /// <summary>Reads in a centre, in one round trip.</summary>
    public async ValueTask<T> ForCentre<T>(
        string name, Guid centre, IReadOnlyList<string> reads, Action<IList<NpgsqlBatchCommand>> fill, Func<NpgsqlDataReader, Task<T>> read, CancellationToken ct)
    {
        var seat = await seats.Reader.ReadAsync(ct);
        try
        {
            var batch = seat.ForCentre(name, centre, reads);
            fill(batch.BatchCommands);
            await using var reader = await PostgresSeat.Read(batch, ct);
            await reader.NextResultAsync(ct);
            return await read(reader);
        }
        finally
        {
            seats.Writer.TryWrite(seat);
        }
    }

    public async ValueTask DisposeAsync()
    {
        seats.Writer.Complete();
        await foreach (var seat in seats.Reader.ReadAllAsync())
        {
            await seat.DisposeAsync();
        }

        await source.DisposeAsync();
    }

    private async ValueTask<Found<T>> Ask<T>(
        string name, string tokenHash, IReadOnlyList<string> reads, Action<IList<NpgsqlBatchCommand>> fill, Func<NpgsqlDataReader, Task<T?>> read, CancellationToken ct)
    {
        var holder = remembered.Find(tokenHash);
        var seat = await seats.Reader.ReadAsync(ct);
        try
        {
            var batch = holder is null ? seat.ForToken(name, tokenHash, Warsaw.Today(), reads) : seat.ForCentre(name, holder.Centre, reads);
            fill(batch.BatchCommands);
            await using var reader = await PostgresSeat.Read(batch, ct);
            if (holder is null)
            {
                holder = await ReadHolder(reader, tokenHash, ct);
                await reader.NextResultAsync(ct);
            }

            await reader.NextResultAsync(ct);
            return holder is null ? default : new Found<T>(holder, await read(reader));
        }
        finally
        {
            seats.Writer.TryWrite(seat);
        }
    }

    private async ValueTask<Holder?> ReadHolder(NpgsqlDataReader reader, string tokenHash, CancellationToken ct)
    {
        await reader.NextResultAsync(ct);
        Holder? holder = null;
        List<HeldRole> roles = [];
        while (await reader.ReadAsync(ct))
        {
            holder ??= new Holder(reader.GetGuid(0), reader.GetGuid(2), reader.GetGuid(3), reader.GetGuid(4), reader.GetDateTime(1), roles);
            if (!reader.IsDBNull(5))
            {
                roles.Add(new HeldRole(
                    reader.GetString(5),
                    reader.GetFieldValue<Guid[]>(6),
                    reader.IsDBNull(7) ? [] : reader.GetFieldValue<string[]>(7),
                    reader.IsDBNull(8) ? [] : reader.GetFieldValue<string[]>(8)));
            }
        }

        if (holder is null || holder.AccessExpiresAt <= DateTime.UtcNow)
        {
            return null;
        }

        remembered.Remember(tokenHash, holder);
        return holder;
    }

    private static NeedAnswer ReadNeed(NpgsqlDataReader reader) => new(
        reader.GetGuid(0),
        reader.GetInt64(1),
        reader.GetGuid(2),
        reader.GetString(3),
        reader.GetString(4),
        reader.GetString(5),
        reader.GetString(6),
        reader.IsDBNull(7) ? null : reader.GetInt32(7),
        reader.IsDBNull(8) ? null : reader.GetGuid(8),
        reader.IsDBNull(9) ? null : reader.GetString(9),
        reader.IsDBNull(10) ? null : reader.GetString(10),
        new DateTimeOffset(reader.GetDateTime(11)),
        reader.IsDBNull(12) ? null : new DateTimeOffset(reader.GetDateTime(12)));

    private static async Task<EntryRows?> ReadEntries(NpgsqlDataReader reader, EntryQuery query, CancellationToken ct)
    {
        int? total = null;
        if (query.WithCount)
        {
            await reader.ReadAsync(ct);
            total = reader.GetInt32(0);
            await reader.NextResultAsync(ct);
        }

        var rows = new List<EntryAnswer>(query.Limit + 1);
        while (await reader.ReadAsync(ct))
        {
            rows.Add(new EntryAnswer(
                reader.GetGuid(0),
                reader.GetInt64(1),
                reader.GetGuid(2),
                reader.GetString(3),
                reader.IsDBNull(4) ? null : reader.GetGuid(4),
                reader.GetString(5),
                reader.GetString(6),
                reader.GetString(7),
                reader.GetString(8),
                reader.GetFieldValue<string[]>(9),
                reader.GetFieldValue<string[]>(10),
                Columns.Sources(reader.GetFieldValue<byte[]>(11)),
                reader.GetString(12),
                reader.GetFieldValue<DateOnly>(13),
                reader.IsDBNull(14) ? null : reader.GetGuid(14),
                new DateTimeOffset(reader.GetDateTime(15)),
                reader.IsDBNull(16) ? null : new DateTimeOffset(reader.GetDateTime(16)),
                reader.IsDBNull(17) ? null : reader.GetString(17)));
        }

        return new EntryRows(rows, total);
    }
}
