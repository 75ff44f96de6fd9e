using System.Globalization;
using System.Text.Json;

namespace Osl.Bench.Raw;

/// <summary>Columns that hold JSON, and those of SQLite that hold ids, days and instants.</summary>
internal static class Columns
{
    public static SourceAnswer[] Sources(ReadOnlySpan<byte> json)
    {
        var stored = JsonSerializer.Deserialize(json, ColumnJson.Default.StoredSourceArray) ?? [];
        return Array.ConvertAll(stored, source => new SourceAnswer(source.Kind, source.Reference, source.FieldNoteId));
    }

    public static SourceAnswer[] Sources(string json)
    {
        var stored = JsonSerializer.Deserialize(json, ColumnJson.Default.StoredSourceArray) ?? [];
        return Array.ConvertAll(stored, source => new SourceAnswer(source.Kind, source.Reference, source.FieldNoteId));
    }

    public static string Text(IEnumerable<SourceAnswer> sources) => JsonSerializer.Serialize(
        sources.Select(source => new StoredSource(source.FieldNoteId, source.Kind, source.Reference)).ToArray(), ColumnJson.Default.StoredSourceArray);

    public static string[] Texts(string json) => json == "[]" ? [] : JsonSerializer.Deserialize(json, ColumnJson.Default.StringArray) ?? [];

    public static Guid[] Ids(string json) => json == "[]" ? [] : JsonSerializer.Deserialize(json, ColumnJson.Default.GuidArray) ?? [];

    public static string Id(Guid id) => id.ToString().ToUpperInvariant();

    public static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    public static long Micros(DateTimeOffset instant) => (instant.UtcTicks - DateTimeOffset.UnixEpoch.Ticks) / TimeSpan.TicksPerMicrosecond;

    public static DateTimeOffset Instant(long micros) => DateTimeOffset.UnixEpoch.AddTicks(micros * TimeSpan.TicksPerMicrosecond);
}
