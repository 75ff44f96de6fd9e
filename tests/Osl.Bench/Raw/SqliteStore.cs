using System.Collections.Concurrent;
using Microsoft.Data.Sqlite;

namespace Osl.Bench.Raw;

/// <summary>The product's file by bare Microsoft.Data.Sqlite: readers with prepared commands, one writer at a time, the same pragmas.</summary>
internal sealed class SqliteStore(string connectionString, RememberedHolders remembered) : IRawStore, IDisposable
{
    private readonly ConcurrentBag<SqliteSeat> seats = [];
    private readonly SemaphoreSlim writer = new(1, 1);

    public ValueTask<Holder?> Holder(string tokenHash, CancellationToken ct) => Read(seat => Known(seat, tokenHash));

    public ValueTask<Found<NeedAnswer>> Need(string tokenHash, Guid id, CancellationToken ct) => Read(seat =>
        Known(seat, tokenHash) is { } holder ? new Found<NeedAnswer>(holder, SqliteReads.Need(seat, holder.Centre, id)) : default);

    public ValueTask<Found<long?>> NeedVersion(string tokenHash, Guid id, CancellationToken ct) => Read(seat =>
        Known(seat, tokenHash) is { } holder ? new Found<long?>(holder, SqliteReads.NeedVersion(seat, holder.Centre, id)) : default);

    public ValueTask<Found<EntryRows>> Entries(string tokenHash, EntryQuery query, CancellationToken ct) => Read(seat =>
        Known(seat, tokenHash) is { } holder ? new Found<EntryRows>(holder, SqliteReads.Entries(seat, holder.Centre, query)) : default);

    public ValueTask<(Written Outcome, string Response)> Record(Holder holder, EntryWrite write, CancellationToken ct) =>
        Write(seat => SqliteWrites.Record(seat, holder, write), ct);

    /// <summary>Alone with the file.</summary>
    public async ValueTask<T> Write<T>(Func<SqliteSeat, T> work, CancellationToken ct)
    {
        await writer.WaitAsync(ct);
        try
        {
            return await Read(work);
        }
        finally
        {
            writer.Release();
        }
    }

    public void Dispose()
    {
        while (seats.TryTake(out var seat))
        {
            seat.Dispose();
        }

        writer.Dispose();
    }

    private Holder? Known(SqliteSeat seat, string tokenHash)
    {
        if (remembered.Find(tokenHash) is { } known)
        {
            return known;
        }

        var holder = SqliteReads.Holder(seat, tokenHash);
        if (holder is not null)
        {
            remembered.Remember(tokenHash, holder);
        }

        return holder;
    }

    public ValueTask<T> Read<T>(Func<SqliteSeat, T> work)
    {
        if (!seats.TryTake(out var seat))
        {
            seat = new SqliteSeat(new SqliteConnection(connectionString));
        }

        try
        {
            return ValueTask.FromResult(work(seat));
        }
        finally
        {
            seats.Add(seat);
        }
    }
}
