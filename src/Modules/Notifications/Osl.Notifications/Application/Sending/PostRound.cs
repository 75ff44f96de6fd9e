using System.Collections.Concurrent;
using System.Threading.Channels;
using Microsoft.Extensions.Logging;
using Osl.BuildingBlocks.Application;
using Osl.BuildingBlocks.Domain;
using Osl.BuildingBlocks.Tenancy;
using Osl.Notifications.Domain.Sending;

namespace Osl.Notifications.Application.Sending;

/// <summary>
/// Takes a centre's messages out: claimed in one transaction, sent outside of any over a few sessions, and settled, as they go out, in as
/// few further ones as keep pace. Whoever dies between the server's 250 and the commit leaves messages that go out once more, under the same Message-ID.
/// </summary>
internal sealed partial class PostRound(LetterBox letters, IMailer mailer, ISystemSender system, NotificationMetrics metrics, TimeProvider clock, ILogger<PostRound> log) : IDisposable
{
    private const int TriesToSettle = 5;

    // What one commit at most forgets of what the server took.
    private const int MostAtOnce = 20;

    // A lease is longer than this and the longest that a server may take together.
    private static readonly TimeSpan LastStart = TimeSpan.FromSeconds(45);

    // Kept open from one batch to the next.
    private readonly ConcurrentBag<IMailSession> sessions = [];

    public async Task Deliver(CentreId centre, IReadOnlyCollection<NotificationId> due, CancellationToken ct)
    {
        var started = clock.GetTimestamp();
        var claim = await system.Send(centre, new ClaimNotifications([.. due.Select(id => id.Value)]), ct);
        if (claim.Ids.Count == 0)
        {
            return;
        }

        var outcomes = Channel.CreateUnbounded<SendOutcome>();
        var settling = Settle(centre, claim.Token, outcomes.Reader);
        try
        {
            await SendAll(await Write(centre, claim, outcomes.Writer, ct), outcomes.Writer, started, ct);
        }
        finally
        {
            outcomes.Writer.Complete();
            await settling;
        }
    }

    public void Dispose()
    {
        foreach (var session in sessions)
        {
            session.Dispose();
        }
    }

    private async Task<ConcurrentQueue<(NotificationId Id, OutgoingMail Mail)>> Write(CentreId centre, Claim claim, ChannelWriter<SendOutcome> outcomes, CancellationToken ct)
    {
        try
        {
            var (post, undeliverable) = await letters.Write(centre, [.. claim.Ids.Select(id => new NotificationId(id))], ct);
            foreach (var outcome in undeliverable)
            {
                outcomes.TryWrite(outcome);
            }

            return new(post);
        }
        catch
        {
            foreach (var id in claim.Ids)
            {
                outcomes.TryWrite(SendOutcome.Untried(new NotificationId(id)));
            }

            throw;
        }
    }

    private async Task SendAll(ConcurrentQueue<(NotificationId Id, OutgoingMail Mail)> waiting, ChannelWriter<SendOutcome> outcomes, long started, CancellationToken stopping)
    {
        await Task.WhenAll(Enumerable.Range(0, Math.Min(mailer.MostSessions, waiting.Count)).Select(_ => Send(waiting, outcomes, started, stopping)));
        foreach (var (id, _) in waiting)
        {
            outcomes.TryWrite(SendOutcome.Untried(id));
        }
    }

    private async Task Send(ConcurrentQueue<(NotificationId Id, OutgoingMail Mail)> waiting, ChannelWriter<SendOutcome> outcomes, long started, CancellationToken stopping)
    {
        var session = sessions.TryTake(out var kept) ? kept : mailer.Open();
        while (!stopping.IsCancellationRequested && clock.GetElapsedTime(started) < LastStart && waiting.TryDequeue(out var next))
        {
            // A host that is stopping lets the message under way go out, and writes down that it did.
            var fault = await Send(session, next.Id, next.Mail);
            metrics.Tried(fault);
            outcomes.TryWrite(SendOutcome.Of(next.Id, fault));
        }

        sessions.Add(session);
    }

    private async Task<SendFault?> Send(IMailSession session, NotificationId id, OutgoingMail mail)
    {
        try
        {
            return await session.Send(mail, CancellationToken.None);
        }
        catch (Exception failure)
        {
            // One message that no mailer can write keeps nobody else's back.
            Unsendable(log, id.Value, failure.GetType().Name);
            return SendFault.NotRendered;
        }
    }

    /// <summary>While one commit is under way, the next ones gather.</summary>
    private async Task Settle(CentreId centre, Guid token, ChannelReader<SendOutcome> outcomes)
    {
        while (await outcomes.WaitToReadAsync(CancellationToken.None))
        {
            var gathered = new List<SendOutcome>();
            while (gathered.Count < MostAtOnce && outcomes.TryRead(out var outcome))
            {
                gathered.Add(outcome);
            }

            await Settle(centre, new(token, gathered));
        }
    }

    /// <summary>They went out, so a database that is away for some seconds is waited for.</summary>
    private async Task Settle(CentreId centre, SettleNotifications outcomes)
    {
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                await system.Send(centre, outcomes, CancellationToken.None);
                return;
            }
            catch (Exception failure) when (attempt < TriesToSettle && failure is not BrokenRuleException)
            {
                await Task.Delay(TimeSpan.FromMilliseconds(250) * Math.Pow(2, attempt), CancellationToken.None);
            }
        }
    }

    [LoggerMessage(EventId = 6102, Level = LogLevel.Error, Message = "The notification {NotificationId} could not be sent: {Failure}")]
    private static partial void Unsendable(ILogger log, Guid notificationId, string failure);
}
