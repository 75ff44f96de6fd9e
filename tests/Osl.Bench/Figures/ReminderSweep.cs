using System.Buffers.Text;
using System.Diagnostics;
using System.Security.Cryptography;
using System.Text;
using Osl.Bench.Databases;
using Osl.Bench.Load;
using Osl.Bench.Loading;

namespace Osl.Bench.Figures;

/// <summary>The reminders of one morning: follow-ups that are due today, each told to its owner by mail, through the scheduler's own jobs.</summary>
internal static class ReminderSweep
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(10);

    private static readonly Table FollowUp = new(
        "planning", "follow_up", "id", "subject", "subject_kind", "due_on", "owner_id", "state", "opened_by_id", "opened_at", "centre_id", "version", "stream_position");

    public static async Task<IEnumerable<Finding>> Measure(Stage stage)
    {
        var due = stage.Options.Smoke ? 20 : 5_000;
        var token = Operator(stage.Database);
        Store(stage, due);
        var (mails, queued) = (stage.Mails, $"SELECT count(*) FROM {stage.Rows.Of("notifications", "notification")} WHERE kind = 'FollowUpDue'");
        var begun = Stopwatch.GetTimestamp();
        await RunJob(stage, token, "planning.follow-ups-due");
        await stage.Rows.Until(queued, due, Patience);
        var allQueued = Stopwatch.GetElapsedTime(begun);
        if (stage.Options.Smoke)
        {
            await RunJob(stage, token, "notifications.deliver");
        }

        await stage.Rows.Until(queued + " AND status = 'Sent'", due, Patience);
        var allSent = Stopwatch.GetElapsedTime(begun);
        return stage.Mails - mails < due
            ? throw new InvalidOperationException($"{stage.Mails - mails} of {due} mails reached the mail server.")
            :
            [
                new Finding("sweep", $"reminder sweep of {due:N0}: to the last mail queued", allQueued.TotalSeconds, "s"),
                new Finding("sweep", $"reminder sweep of {due:N0}: to the last mail sent by SMTP", allSent.TotalSeconds, "s"),
            ];
    }

    private static void Store(Stage stage, int due)
    {
        var (now, today, centres) = (DateTimeOffset.UtcNow, Raw.Warsaw.Today(), stage.Population.Centres);
        using var bulk = Bulk.Open(stage.Database);
        bulk.Write(FollowUp, Enumerable.Range(0, due).Select(i =>
        {
            var centre = centres[i % centres.Count];
            var owner = centre.Staff[(i / centres.Count) % centre.Staff.Count];
            return new object?[] { Guid.CreateVersion7(), $"Zapytać szkołę o salę ({i})", "Partner", today, owner.Id, "Open", owner.Id, now.AddDays(-10), centre.Id, 1L, 1L };
        }));
    }

    /// <summary>Somebody who runs the platform, and may start a job.</summary>
    private static string Operator(BenchDatabase database)
    {
        var (account, now, token) = (Guid.CreateVersion7(), DateTimeOffset.UtcNow, "osl_at_" + Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(32)));
        static string Hash(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));
        using var bulk = Bulk.Open(database);
        bulk.Write(Tables.Account, [[account, $"platforma-{account}@osl.example", $"platforma-{account}@osl.example", "none", null, now.AddDays(-2), Guid.Empty, 1L, 0L]]);
        bulk.Write(Tables.Session, [[Guid.CreateVersion7(), account, now.AddDays(-1), now, now.AddDays(13), "bench", Hash(token), now.AddDays(1), Hash(token + "r"), Guid.Empty, 1L, 0L]]);
        return token;
    }

    private static async Task RunJob(Stage stage, string token, string job)
    {
        var answer = await Exchange.Once(stage.Product.Address, Requests.Send("POST", $"/api/v1/jobs/{job}/runs", token, ""));
        if (answer.Status != 204)
        {
            throw new UnexpectedAnswerException(answer, 204);
        }
    }
}
