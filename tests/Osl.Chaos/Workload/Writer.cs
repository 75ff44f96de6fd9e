using System.Net;
using System.Text.Json.Nodes;

namespace Osl.Chaos.Workload;

/// <summary>
/// Writes without end. A call without an answer is neither done nor undone to it: a creation is sent again under its key, a change is looked up.
/// </summary>
/// <param name="judge">Looks at each answer as it comes; what it objects to is a violation.</param>
internal sealed class Writer(string name, Caller caller, Random random, History history, DateOnly today, Func<Answer, string?>? judge = null)
{
    private const double ShareOfRepeats = 0.03;
    private const double ShareOfChanges = 0.15;
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(200);

    private readonly List<Made> followUps = [];
    private Creation? pending;
    private bool pendingIsInDoubt;
    private DateTimeOffset pendingLostAt;
    private (Made Thing, bool Ends)? change;
    private int written;

    /// <summary>Writes until it is told to stop; what is in doubt then stays so.</summary>
    public async Task Run(CancellationToken stop)
    {
        while (!stop.IsCancellationRequested)
        {
            await Step(CancellationToken.None);
            if (pending is not null || change is not null)
            {
                await Task.Delay(Pause, stop).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            }
        }
    }

    /// <summary>Tries what is in doubt until it is answered.</summary>
    public async Task Settle(CancellationToken ct)
    {
        while (pending is not null || change is not null)
        {
            ct.ThrowIfCancellationRequested();
            await Step(ct);
            await Task.Delay(Pause, ct);
        }
    }

    private Task Step(CancellationToken ct)
    {
        if (pending is null && change is null)
        {
            Choose();
        }

        return change is { } planned ? Change(planned.Thing, planned.Ends, ct) : Create(pending!, ct);
    }

    private void Choose()
    {
        if (followUps.Count > 0 && random.NextDouble() < ShareOfChanges)
        {
            change = (followUps[random.Next(followUps.Count)], random.Next(4) == 0);
            return;
        }

        var chance = random.NextDouble();
        var thing = chance switch { < 0.50 => Thing.Potential, < 0.68 => Thing.Need, < 0.82 => Thing.Community, < 0.96 => Thing.FollowUp, _ => Thing.FollowUpForToday };
        pending = Creation.Of(thing, $"{name}-{++written}", caller, caller.Communities[random.Next(caller.Communities.Count)], today);
        pendingIsInDoubt = false;
    }

    private async Task Create(Creation creation, CancellationToken ct)
    {
        var answer = Judge(await caller.Create(creation.Path, creation.Marker, creation.Body, ct));
        if (answer.IsSuccess)
        {
            Take(creation, IdIn(answer));
            if (random.NextDouble() < ShareOfRepeats)
            {
                await Repeat(creation, ct);
            }

            return;
        }

        if (answer.IsUnknown)
        {
            (pendingIsInDoubt, pendingLostAt) = (true, DateTimeOffset.UtcNow);
        }
        else if (answer.Reached && !answer.IsForLater)
        {
            history.Complain($"{creation.Marker}: {answer.Short}");
            pending = null;
        }
    }

    private void Take(Creation creation, Guid id)
    {
        var thing = new Made(creation, id, caller);
        // Its id was given before the answer was lost: the first call did it, and this one was told so.
        if (pendingIsInDoubt && MadeAt(id) < pendingLostAt)
        {
            history.FindDone();
        }

        history.Acknowledge(thing);
        if (creation.Thing == Thing.FollowUp)
        {
            followUps.Add(thing);
        }

        pending = null;
    }

    private async Task Repeat(Creation creation, CancellationToken ct)
    {
        var again = Judge(await caller.Create(creation.Path, creation.Marker, creation.Body, ct));
        if (again.IsSuccess)
        {
            history.Repeat();
            history.Acknowledge(new Made(creation, IdIn(again), caller));
        }
    }

    private async Task Change(Made thing, bool ends, CancellationToken ct)
    {
        var text = $"{thing.Creation.Marker} v{thing.Version + 1}";
        var answer = Judge(ends
            ? await caller.Change(HttpMethod.Post, $"follow-ups/{thing.Id}/complete", thing.Version, new { note = "załatwione" }, ct)
            : await caller.Change(HttpMethod.Put, $"follow-ups/{thing.Id}", thing.Version, new { subject = text, subjectKind = "Partner", dueOn = thing.DueOn.AddDays(1), ownerId = caller.Staff }, ct));
        if (answer.IsSuccess)
        {
            Changed(thing, text, ends);
        }
        else if (answer.IsUnknown || answer.Status == HttpStatusCode.PreconditionFailed)
        {
            await LookUp(thing, text, ends, ct);
        }
        else if (answer.Reached && !answer.IsForLater)
        {
            history.Complain($"{text}: {answer.Short}");
            change = null;
        }
    }

    private async Task LookUp(Made thing, string text, bool ends, CancellationToken ct)
    {
        var answer = Judge(await caller.Get($"follow-ups/{thing.Id}", ct));
        if (!answer.IsSuccess)
        {
            return;
        }

        var version = JsonNode.Parse(answer.Body)!["version"]!.GetValue<long>();
        if (version == thing.Version + 1)
        {
            history.FindDone();
            Changed(thing, text, ends);
        }
        else if (version != thing.Version)
        {
            history.Complain($"{thing.Creation.Marker} has version {version} after {thing.Version}; nobody else changes it.");
            change = null;
        }
    }

    private void Changed(Made thing, string text, bool ends)
    {
        thing.Version++;
        if (ends)
        {
            thing.Ended = true;
            followUps.Remove(thing);
        }
        else
        {
            (thing.Text, thing.DueOn) = (text, thing.DueOn.AddDays(1));
        }

        history.AcknowledgeChange();
        change = null;
    }

    private Answer Judge(Answer answer)
    {
        history.Note(answer);
        if (judge?.Invoke(answer) is { } objection)
        {
            history.Complain($"{name}: {objection}");
        }

        return answer;
    }

    private static Guid IdIn(Answer answer) => JsonNode.Parse(answer.Body)!["id"]!.GetValue<Guid>();

    // The first 48 bits of a UUIDv7 are milliseconds since 1970.
    private static DateTimeOffset MadeAt(Guid id) => DateTimeOffset.FromUnixTimeMilliseconds(Convert.ToInt64(id.ToString("N")[..12], 16));
}
