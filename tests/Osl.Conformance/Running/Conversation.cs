using System.Text.Json.Nodes;
using Osl.Conformance.Mutations;
using Osl.Conformance.Oracles;
using Osl.Conformance.Reports;
using Osl.Conformance.Requests;
using Osl.Testing.Api;

namespace Osl.Conformance.Running;

/// <summary>Makes requests, sends them, has every answer judged, and keeps what it learnt.</summary>
internal sealed class Conversation(World world, Record record)
{
    private readonly Judge judge = new(world.Document, world.Matrix);
    private Ids ids = null!;
    private int sources;

    /// <summary>What our centre has; another's after each move.</summary>
    public Ids Ids => ids;

    public World World => world;

    /// <summary>Goes on in a freshly furnished centre.</summary>
    public async Task Move(bool toNew)
    {
        if (toNew)
        {
            await world.Refurnish();
        }

        await world.SomebodyLoggedIn();

        ids = await world.Known(world.Everybody, world.Ours);
    }

    /// <summary>A well-formed request of an operation, with what is there now.</summary>
    public async Task<(Draft Draft, JsonObject? Body)> Prepare(Operation operation, Credential credential, Random random, IReadOnlyDictionary<string, string>? at = null)
    {
        var (path, values) = at is null ? ids.Place(operation, world.Matrix.IsPlatforms(operation.Id), random) : (at.Aggregate(operation.Path, (path, pair) => path.Replace($"{{{pair.Key}}}", pair.Value)), at);
        var draft = new Draft(operation.Method, path);
        if (credential.Token is { } token)
        {
            draft.Header("Authorization", $"Bearer {token}");
        }

        foreach (var parameter in operation.Parameters.Where(parameter => parameter is { In: "query", Required: true }))
        {
            draft.Query.Add($"{parameter.Name}={values.Values.LastOrDefault()}");
        }

        if (operation.NeedsIdempotencyKey)
        {
            draft.Header("Idempotency-Key", $"osl-{record.Turns.Count}-{random.Next()}");
        }

        if (operation.NeedsIfMatch)
        {
            draft.Header("If-Match", await TagOf(operation, path, credential) ?? "\"v1\"");
        }

        if (!operation.IsSecured)
        {
            // Each from somewhere else: otherwise every guess but the first five is told to wait.
            draft.Header("X-Forwarded-For", $"10.{++sources >> 16}.{(sources >> 8) & 255}.{sources & 255}");
        }

        var body = operation.HasBody ? ids.Body(operation, values, random) : null;
        await Admit(operation, draft, body, random);
        draft.Body = body is null ? null : Body.Text(body);
        return (draft, body);
    }

    public async Task<Exchange> Say(Operation operation, string what, Verdict verdict, Credential credential, Draft draft, IReadOnlyList<int>? expected = null)
    {
        var exchange = new Exchange(record.Requests, operation, what, verdict, credential, draft, await Reply.To(world.Http, draft), expected);
        record.Add(exchange, judge.Faults(exchange));
        if (!operation.IsRead && exchange.Reply.Status is >= 200 and < 300)
        {
            if (credential == world.Everybody || credential == world.Platform)
            {
                ids.Learn(exchange.Reply.Location);
            }

            await world.Settle();
        }

        return exchange;
    }

    /// <summary>Half of those who knock at the door have what it takes.</summary>
    private async Task Admit(Operation operation, Draft draft, JsonObject? body, Random random)
    {
        if (operation.Id == "acceptInvitation" && random.Next(2) == 0)
        {
            draft.Path = operation.Path.Replace("{token}", await world.Invitation());
        }
        else if (operation.Id == "endSession" && random.Next(2) == 0)
        {
            draft.Path = operation.Path.Replace("{id}", (await world.SomebodyLoggedIn()).Session);
        }
        else if (operation.Id is "logIn" or "refreshSession" && random.Next(2) == 0)
        {
            var holder = await world.SomebodyLoggedIn();
            (string Field, string? Value)[] known = operation.Id == "logIn" ? [("email", holder.Email), ("password", Holder.Password), ("totp", null)] : [("refreshToken", holder.RefreshToken)];
            foreach (var (field, value) in known)
            {
                body![field] = value;
            }
        }
    }

    /// <summary>The version of what an operation changes: of the nearest thing above its path that can be read.</summary>
    private async Task<string?> TagOf(Operation operation, string path, Credential credential)
    {
        for (var (template, real) = (operation.Path, path); template.LastIndexOf('/') is var cut and > 0; (template, real) = (template[..cut], real[..real.LastIndexOf('/')]))
        {
            if (world.Document.Operations.FirstOrDefault(other => other.IsRead && !other.IsList && Same(other.Path, template)) is { } reading)
            {
                var draft = new Draft(HttpMethod.Get, real);
                if (credential.Token is { } token)
                {
                    draft.Header("Authorization", $"Bearer {token}");
                }

                if ((await Say(reading, "before a change", Verdict.Either, credential, draft)).Reply.ETag is { } tag)
                {
                    return tag;
                }
            }
        }

        return null;
    }

    private static bool Same(string one, string other) =>
        one.Split('/') is var a && other.Split('/') is var b && a.Length == b.Length && a.Zip(b).All(pair => pair.First == pair.Second || (pair.First.StartsWith('{') && pair.Second.StartsWith('{')));
}
