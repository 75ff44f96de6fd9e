using Osl.Bench.Databases;
using Osl.Bench.Load;
using Osl.Bench.Loading;
using Osl.BuildingBlocks.Domain;

namespace Osl.Bench.Figures;

/// <summary>
/// The road from one module's fact to another module's row: communities that Diagnosis registered, which Planning keeps a copy of.
/// First a backlog, as after a stop of the host; then the lag of each event while communities are being registered over HTTP.
/// </summary>
internal static class Dispatch
{
    private const int Connections = 16;
    private const string Event = "diagnosis.community-registered.v1";
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(10);

    private static readonly Table Outbox = new("messaging", "outbox", "event_id", "name", "centre_id", "stream_id", "stream_pos", "payload", "occurred_at");

    public static async Task<IEnumerable<Finding>> Measure(Stage stage)
    {
        var backlog = stage.Options.Smoke ? 200 : 20_000;
        var (rows, sql) = (stage.Rows, new InboxSql(stage.Rows));
        // The first are delivered by code that is not optimised yet; the others say what the host does from then on.
        await Rate(stage, sql, backlog / 2);
        var rate = await Rate(stage, sql, backlog);

        var begin = rows.Number(sql.LastSeq);
        var sample = await Generator.Run([stage.Product.Address], Connections, stage.Options.Time * 3, connection => Registering(stage, connection), 201);
        await rows.Until(sql.Delivered(begin, double.MaxValue), sample.Micros.Length, Patience);
        await rows.Until(sql.Open(begin), 0, Patience);
        var lags = rows.Numbers(sql.Lags(begin)).Order().ToArray();
        return
        [
            new Finding("dispatch", $"events through outbox and inbox, a backlog of {backlog:N0}", rate, "a second"),
            new Finding("dispatch", $"events while they are told by {Connections} connections", sample.PerSecond, "a second"),
            new Finding("dispatch", "lag under that load, p50", lags[lags.Length / 2], "s"),
            new Finding("dispatch", "lag under that load, p99", lags[(int)(lags.Length * 0.99)], "s"),
        ];
    }

    private static async Task<double> Rate(Stage stage, InboxSql sql, int backlog)
    {
        var rows = stage.Rows;
        var before = rows.Number(sql.LastSeq);
        Store(stage, backlog);
        var stored = rows.Number(sql.LastSeq);
        await Register(stage);
        await rows.Until(sql.Delivered(before, stored), backlog, Patience);
        return backlog / Math.Max(0.001, rows.Number(sql.Span(before, stored)));
    }

    private static void Store(Stage stage, int count)
    {
        var now = DateTimeOffset.UtcNow;
        var centres = stage.Population.Centres;
        var told = Enumerable.Range(0, count).Select(i => (Centre: centres[i % centres.Count], Id: Guid.CreateVersion7(), Event: Guid.CreateVersion7(), Name: $"Osiedle Zaległe {count}/{i}")).ToList();
        using (var bulk = Bulk.Open(stage.Database))
        {
            bulk.Write(Tables.Community, told.Select(one => new object?[]
            {
                one.Id, one.Name, PolishText.Fold(one.Name), PolishText.SortKey(one.Name), "Categorial", "Registered", "Dormant", 120, Array.Empty<string>(), now, one.Centre.Id, 1L, 1L,
                new Json("""[{"code":"Seniors","label":null}]"""), new Json("[]"), new Json("[]"), Array.Empty<Guid>(),
            }));
            bulk.Write(Outbox, told.Select(one => new object?[]
            {
                one.Event, Event, one.Centre.Id, one.Id, 1L,
                $$"""{"communityId":"{{one.Id}}","name":"{{one.Name}}","kind":"Categorial","municipalityIds":[],"eventId":"{{one.Event}}","centreId":"{{one.Centre.Id}}","occurredAt":"{{now:O}}","streamPosition":1}""",
                now,
            }));
        }

        stage.Rows.Execute(
            $"""
            INSERT INTO {stage.Rows.Of("messaging", "inbox")} (consumer, seq, stream_id, stream_pos, not_before, attempts)
            SELECT s.consumer, o.seq, o.stream_id, o.stream_pos, o.occurred_at, 0
            FROM {stage.Rows.Of("messaging", "outbox")} o JOIN {stage.Rows.Of("messaging", "subscription")} s ON s.event_name = o.name
            WHERE o.name = '{Event}' AND NOT EXISTS (SELECT 1 FROM {stage.Rows.Of("messaging", "inbox")} i WHERE i.seq = o.seq)
            """);
    }

    /// <summary>One community more, which wakes the dispatcher.</summary>
    private static async Task Register(Stage stage)
    {
        var answer = await Exchange.Once(stage.Product.Address, Registering(stage, 0).Next().ToArray());
        if (answer.Status != 201)
        {
            throw new UnexpectedAnswerException(answer, 201);
        }
    }

    private static Creating Registering(Stage stage, int connection)
    {
        var centre = stage.Population.Centres[connection % stage.Population.Centres.Count];
        return Creating.Of("/api/v1/communities", centre.Organizer.Token, number => $$"""{"name":"Osiedle {{number}}","categories":[{"code":"Seniors"}]}""");
    }

    private sealed class InboxSql(Rows rows)
    {
        private readonly string inbox = rows.Of("messaging", "inbox");
        private readonly string outbox = rows.Of("messaging", "outbox");

        public string LastSeq => $"SELECT max(seq) FROM {outbox}";

        public string Delivered(double after, double upTo) => $"SELECT count(*) FROM {inbox} WHERE seq > {after:0} AND seq <= {Math.Min(upTo, long.MaxValue / 2):0} AND done_at IS NOT NULL";

        /// <summary>How many are not delivered, below zero.</summary>
        public string Open(double after) => $"SELECT -count(*) FROM {inbox} WHERE seq > {after:0} AND done_at IS NULL";

        public string Span(double after, double upTo) => $"SELECT {rows.Seconds("min(done_at)", "max(done_at)")} FROM {inbox} WHERE seq > {after:0} AND seq <= {upTo:0}";

        // Creations whose answer the load did not wait for may still come in.
        public string Lags(double after) => $"SELECT {rows.Seconds("o.occurred_at", "i.done_at")} FROM {inbox} i JOIN {outbox} o ON o.seq = i.seq WHERE i.seq > {after:0} AND i.done_at IS NOT NULL";
    }
}
