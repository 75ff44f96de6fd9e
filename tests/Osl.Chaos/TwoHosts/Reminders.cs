using System.Data.Common;
using Osl.Chaos.Databases;
using Osl.Chaos.Workload;

namespace Osl.Chaos.TwoHosts;

/// <summary>Follow-ups that fall due, and a witness in the database that notes when each was told, by the server's own clock.</summary>
internal sealed class Reminders(Place place, DateTimeOffset midnight) : IAsyncDisposable
{
    private const int AtOnce = 16;
    private const string Now = "chaos-now";
    private const string Later = "chaos-later";

    private readonly string notification = place.Table("notifications", "notification");
    private DbConnection? open;

    public static async Task Write(Place place, HttpClient http, int now, int later, CancellationToken ct)
    {
        var today = Days.Today;
        await using (var look = await place.Look(ct))
        {
            await look.Do(
                $"""
                CREATE TABLE public.witness (subject_id uuid, title text, at timestamptz DEFAULT clock_timestamp());
                CREATE FUNCTION public.bear_witness() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER AS $$
                BEGIN INSERT INTO public.witness (subject_id, title) VALUES (NEW.subject_id, NEW.title); RETURN NEW; END $$;
                CREATE TRIGGER bear_witness AFTER INSERT ON {place.Table("notifications", "notification")} FOR EACH ROW EXECUTE FUNCTION public.bear_witness();
                """,
                ct);
        }

        var callers = await Caller.LogIn(http, Centres.Organisers, ct);
        var wanted = Enumerable.Range(0, now).Select(i => (Title: $"{Now}-{i}", DueOn: today)).Concat(Enumerable.Range(0, later).Select(i => (Title: $"{Later}-{i}", DueOn: today.AddDays(1))));
        await Parallel.ForEachAsync(wanted.Index(), new ParallelOptions { MaxDegreeOfParallelism = AtOnce, CancellationToken = ct }, async (one, stop) =>
        {
            var caller = callers[one.Index % callers.Count];
            var answer = await caller.Create("follow-ups", one.Item.Title, new { subject = one.Item.Title, subjectKind = "Partner", dueOn = one.Item.DueOn, ownerId = caller.Staff }, stop);
            if (!answer.IsSuccess)
            {
                throw new InvalidOperationException($"A reminder was refused: {answer.Short}");
            }
        });
    }

    /// <summary>How many are told so far.</summary>
    public async Task<int> Told(CancellationToken ct)
    {
        var look = await Look(ct);
        return (int)await look.Number($"SELECT COUNT(DISTINCT subject_id) FROM {notification} WHERE kind = 'FollowUpDue' AND title LIKE 'chaos-%'", ct);
    }

    /// <summary>How many a sweep has come upon so far.</summary>
    public async Task<int> Decided(CancellationToken ct)
    {
        var look = await Look(ct);
        return (int)await look.Number($"SELECT COUNT(*) FROM {place.Table("planning", "due_notice")} n JOIN {place.Table("planning", "follow_up")} f ON f.id = n.subject_id WHERE f.subject LIKE 'chaos-%'", ct);
    }

    public async Task Check(Verdict verdict, int now, int later, CancellationToken ct)
    {
        var look = await Look(ct);
        var sends = await look.Number($"SELECT COUNT(*) FROM {notification} WHERE kind = 'FollowUpDue' AND title LIKE 'chaos-%'", ct);
        var distinct = await look.Number($"SELECT COUNT(DISTINCT (subject_id, recipient_id, channel)) FROM {notification} WHERE kind = 'FollowUpDue' AND title LIKE 'chaos-%'", ct);
        var shown = await look.Number($"SELECT COUNT(*) FROM {place.Table("notifications", "in_app_notification")} WHERE kind = 'FollowUpDue' AND title LIKE 'chaos-%'", ct);
        var early = await look.Number($"SELECT COUNT(*) FROM public.witness WHERE title LIKE '{Later}-%' AND at < TIMESTAMPTZ '{midnight.UtcDateTime:yyyy-MM-dd HH:mm:ss}Z'", ct);
        var witnessed = await look.Number("SELECT COUNT(*) FROM public.witness WHERE title LIKE 'chaos-%'", ct);
        verdict.Require(sends == now + later, $"There are {sends} send records for {now + later} reminders.");
        verdict.Require(distinct == sends, $"{sends - distinct} send records are there twice.");
        verdict.Require(shown == now + later, $"{shown} of {now + later} reminders are shown.");
        verdict.Require(witnessed == sends, $"{witnessed} send records were ever written, {sends} are there.");
        verdict.Require(early == 0, $"{early} reminders were told before their day by the server's clock.");
        verdict.Exercise((int)sends);
        verdict.Figure($"{sends} send records, {sends - distinct} twice, {early} early");
    }

    public ValueTask DisposeAsync() => open?.DisposeAsync() ?? ValueTask.CompletedTask;

    // It is asked several times a second, and the server runs on.
    private async Task<DbConnection> Look(CancellationToken ct) => open ??= await place.Look(ct);
}
