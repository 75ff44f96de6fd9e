using System.Data.Common;
using Osl.Chaos.Databases;

namespace Osl.Chaos.Workload;

/// <summary>
/// Compares what the writers were told with what the database holds: nothing acknowledged is absent, nothing is there twice,
/// every event reached every subscriber in order, and what subscribers keep is what was last acknowledged.
/// </summary>
internal sealed class Reckoning(Place place, History history, Verdict verdict, long since)
{
    private static readonly TimeSpan TimeToDrain = TimeSpan.FromSeconds(60);

    private string Outbox => place.Table("messaging", "outbox");

    private string Inbox => place.Table("messaging", "inbox");

    /// <summary>The last event before the writers began; only later ones count.</summary>
    public static async Task<long> Baseline(Place place, CancellationToken ct)
    {
        await using var look = await place.Look(ct);
        return await look.Number($"SELECT MAX(seq) FROM {place.Table("messaging", "outbox")}", ct);
    }

    /// <summary>Waits until nothing is open any more, and everybody was told of what is due.</summary>
    public async Task Drain(CancellationToken ct)
    {
        var deadline = DateTime.UtcNow + TimeToDrain;
        var due = history.Made.Values.Count(thing => thing.Creation.Thing == Thing.FollowUpForToday);
        await using var look = await place.Look(ct);
        while (true)
        {
            var open = await look.Number($"SELECT COUNT(*) FROM {Inbox} WHERE done_at IS NULL", ct);
            var told = await look.Number($"SELECT COUNT(*) FROM {place.Table("notifications", "notification")} WHERE kind = 'FollowUpDue' AND title LIKE 'chaos-%'", ct);
            if (open == 0 && told >= due)
            {
                return;
            }

            if (DateTime.UtcNow > deadline)
            {
                verdict.Violated($"After {TimeToDrain.TotalSeconds:0} s {open} deliveries are open, and {told} of {due} due follow-ups are told.");
                return;
            }

            await Task.Delay(200, ct);
        }
    }

    public async Task Check(CancellationToken ct)
    {
        await using var look = await place.Look(ct);
        await CheckThings(look, ct);
        await CheckEvents(look, ct);
        await CheckCopies(look, ct);
        await CheckReminders(look, ct);
        await CheckAudit(look, ct);
        verdict.Exercise(history.Acknowledged);
    }

    private async Task CheckThings(DbConnection look, CancellationToken ct)
    {
        var entries = await look.List($"SELECT id, title FROM {place.Table("diagnosis", "recognition_entry")} WHERE title LIKE 'chaos-%'", Stored, ct);
        var communities = await look.List($"SELECT id, name FROM {place.Table("diagnosis", "community")} WHERE name LIKE 'chaos-%'", Stored, ct);
        var followUps = await look.List($"SELECT id, subject, version, state FROM {place.Table("planning", "follow_up")} WHERE subject LIKE 'chaos-%'", row => (Id: row.Id(0), Text: row.GetString(1), Version: row.GetInt64(2), State: row.GetString(3)), ct);
        var stored = entries.Concat(communities).Concat(followUps.Select(one => (one.Id, Marker: one.Text.Split(' ')[0]))).ToLookup(one => one.Marker, one => one.Id);
        foreach (var thing in history.Made.Values)
        {
            verdict.Require(stored[thing.Creation.Marker].SequenceEqual([thing.Id]), $"{thing.Creation.Marker} was acknowledged as {thing.Id} and is stored as [{string.Join(", ", stored[thing.Creation.Marker])}].");
        }

        foreach (var marker in stored.Select(group => group.Key).Where(marker => !history.Made.ContainsKey(marker)))
        {
            verdict.Violated($"{marker} is stored and was never acknowledged, though it was asked for until an answer came.");
        }

        var byId = followUps.ToDictionary(one => one.Id);
        foreach (var thing in history.Made.Values.Where(IsFollowUp))
        {
            verdict.Require(
                byId.TryGetValue(thing.Id, out var one) && (one.Version, one.Text, one.State == "Done") == (thing.Version, thing.Text, thing.Ended),
                $"{thing.Creation.Marker} was acknowledged as version {thing.Version} \"{thing.Text}\", ended {thing.Ended}, and is stored as {one}.");
        }

        var needs = (await look.List($"SELECT id, title FROM {place.Table("diagnosis", "need")} WHERE title LIKE 'chaos-%'", Stored, ct)).ToLookup(one => one.Marker);
        foreach (var thing in history.Made.Values.Where(thing => thing.Creation.Thing == Thing.Need))
        {
            verdict.Require(needs[thing.Creation.Marker].Count() == 1, $"{thing.Creation.Marker} opened {needs[thing.Creation.Marker].Count()} needs.");
        }
    }

    private async Task CheckEvents(DbConnection look, CancellationToken ct)
    {
        var events = (await look.List($"SELECT stream_id, COUNT(*), MIN(stream_pos), MAX(stream_pos) FROM {Outbox} WHERE seq > {since} GROUP BY stream_id", row => (Stream: row.Id(0), Count: row.GetInt64(1), First: row.GetInt64(2), Last: row.GetInt64(3)), ct)).ToDictionary(one => one.Stream);
        foreach (var stream in events.Values.Where(stream => stream.Last - stream.First + 1 != stream.Count))
        {
            verdict.Violated($"The stream {stream.Stream} has {stream.Count} events from {stream.First} to {stream.Last}.");
        }

        foreach (var thing in history.Made.Values.Where(thing => thing.Creation.Thing != Thing.Need))
        {
            verdict.Require(events.TryGetValue(thing.Id, out var told) && told.Count == thing.Version, $"{thing.Creation.Marker} has version {thing.Version} and told {told.Count} events.");
        }

        var delivered = await look.Number($"SELECT COUNT(*) FROM {Inbox} WHERE seq > {since} AND done_at IS NOT NULL AND skip_reason IS NULL", ct);
        await None(look, "deliveries are missing", $"{Outbox} o JOIN {place.Table("messaging", "subscription")} s ON s.event_name = o.name LEFT JOIN {Inbox} i ON i.seq = o.seq AND i.consumer = s.consumer WHERE o.seq > {since} AND i.seq IS NULL", ct);
        await None(look, "deliveries were given up", $"{Inbox} WHERE parked_at IS NOT NULL OR (seq > {since} AND skip_reason IS NOT NULL)", ct);
        await None(look, "deliveries were done before an earlier one of their stream", $"(SELECT done_at, LAG(done_at) OVER (PARTITION BY consumer, stream_id ORDER BY stream_pos) AS before FROM {Inbox} WHERE seq > {since}) x WHERE before > done_at", ct);
        verdict.Require(delivered > 0, "No event was delivered.");
        verdict.Figure($"{events.Values.Sum(stream => stream.Count)} events, {delivered} deliveries");
    }

    private async Task CheckCopies(DbConnection look, CancellationToken ct)
    {
        var communities = (await look.List($"SELECT id, name FROM {place.Table("planning", "community_copy")} WHERE name LIKE 'chaos-%'", Stored, ct)).ToLookup(one => one.Id, one => one.Marker);
        foreach (var thing in history.Made.Values.Where(thing => thing.Creation.Thing == Thing.Community))
        {
            verdict.Require(communities[thing.Id].SequenceEqual([thing.Creation.Marker]), $"Planning's copy of {thing.Creation.Marker} is [{string.Join(", ", communities[thing.Id])}].");
        }

        var agenda = (await look.List($"SELECT subject_id, day, open FROM {place.Table("notifications", "agenda_item")} WHERE topic = 'FollowUp'", row => (Subject: row.Id(0), Day: row.Day(1), Open: row.Flag(2)), ct)).ToLookup(one => one.Subject);
        foreach (var thing in history.Made.Values.Where(IsFollowUp))
        {
            var copies = agenda[thing.Id].ToList();
            verdict.Require(
                copies is [var copy] && copy.Open == !thing.Ended && (thing.Ended || copy.Day == thing.DueOn),
                $"{thing.Creation.Marker} is due on {thing.DueOn:yyyy-MM-dd}, ended {thing.Ended}, and on the agenda as [{string.Join(", ", copies)}].");
        }
    }

    private async Task CheckReminders(DbConnection look, CancellationToken ct)
    {
        var sent = await Told(look, "notification", ct);
        var shown = await Told(look, "in_app_notification", ct);
        var due = history.Made.Values.Where(thing => thing.Creation.Thing == Thing.FollowUpForToday).ToList();
        foreach (var thing in due)
        {
            verdict.Require(sent[thing.Id].SequenceEqual([thing.By.Staff]), $"{thing.Creation.Marker} is due and has {sent[thing.Id].Count()} send records.");
            verdict.Require(shown[thing.Id].SequenceEqual([thing.By.Staff]), $"{thing.Creation.Marker} is due and is shown {shown[thing.Id].Count()} times.");
        }

        verdict.Figure($"{due.Count} reminders");
    }

    private async Task<ILookup<Guid, Guid>> Told(DbConnection look, string table, CancellationToken ct) =>
        (await look.List($"SELECT subject_id, recipient_id FROM {place.Table("notifications", table)} WHERE kind = 'FollowUpDue'", row => (Subject: row.Id(0), Recipient: row.Id(1)), ct))
            .ToLookup(one => one.Subject, one => one.Recipient);

    private async Task CheckAudit(DbConnection look, CancellationToken ct)
    {
        var written = (await look.List($"SELECT subject_id, COUNT(*), MAX(subject_version) FROM {place.Table("messaging", "audit_entry")} WHERE access = 'Write' GROUP BY subject_id", row => (Subject: row.Id(0), Count: row.GetInt64(1), Version: row.GetInt64(2)), ct)).ToDictionary(one => one.Subject);
        foreach (var thing in history.Made.Values)
        {
            verdict.Require(
                written.TryGetValue(thing.Id, out var audit) && (audit.Count, audit.Version) == (thing.Version, thing.Version),
                $"{thing.Creation.Marker} has version {thing.Version}, and the audit log has {audit.Count} writes of it up to version {audit.Version}.");
        }
    }

    private async Task None(DbConnection look, string what, string from, CancellationToken ct)
    {
        var count = await look.Number($"SELECT COUNT(*) FROM {from}", ct);
        verdict.Require(count == 0, $"{count} {what}.");
    }

    private static (Guid Id, string Marker) Stored(DbDataReader row) => (row.Id(0), row.GetString(1));

    private static bool IsFollowUp(Made thing) => thing.Creation.Thing is Thing.FollowUp or Thing.FollowUpForToday;
}
