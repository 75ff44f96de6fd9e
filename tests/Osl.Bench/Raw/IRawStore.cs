namespace Osl.Bench.Raw;

/// <summary>What of the journal is asked for.</summary>
internal sealed record EntryQuery(int Limit, Cursor? After, Guid? Community, string? Kind, bool WithCount);

/// <summary>Who asked (null: nobody whose token is good), and what was found.</summary>
internal readonly record struct Found<T>(Holder? Holder, T? Row);

internal sealed record EntryRows(List<EntryAnswer> Rows, int? Total);

/// <summary>What a creation writes; the clock's part of it is the caller's.</summary>
internal sealed record EntryWrite(
    Guid Community,
    NewEntry Body,
    Guid EntryId,
    Guid EventId,
    Guid AuditId,
    DateTimeOffset Now,
    string IdempotencyId,
    string PayloadHash,
    string Payload,
    string Response,
    string SearchText,
    string SortText,
    string Sources,
    string Trace,
    string TraceParent);

internal enum Written
{
    Now,

    /// <summary>The key was used before, with the same body.</summary>
    Before,

    /// <summary>The key was used before, with another body.</summary>
    KeyTaken,
    NoCommunity,
    Archived,
}

/// <summary>The database by hand.</summary>
internal interface IRawStore
{
    ValueTask<Holder?> Holder(string tokenHash, CancellationToken ct);

    ValueTask<Found<NeedAnswer>> Need(string tokenHash, Guid id, CancellationToken ct);

    /// <summary>The version alone: enough to say that nothing has changed.</summary>
    ValueTask<Found<long?>> NeedVersion(string tokenHash, Guid id, CancellationToken ct);

    ValueTask<Found<EntryRows>> Entries(string tokenHash, EntryQuery query, CancellationToken ct);

    ValueTask<(Written Outcome, string Response)> Record(Holder holder, EntryWrite write, CancellationToken ct);
}
