using System.Text.Json.Nodes;
using Osl.Conformance.Mutations;
using Osl.Conformance.Requests;
using Osl.Testing.Api;

namespace Osl.Conformance.Running;

/// <summary>Requests that hang together: what was made is read, changed, taken away, and asked for again.</summary>
internal sealed class Stories(Conversation talk, Ids theirs)
{
    private static readonly int[] Missing = [404];
    private static readonly int[] Stale = [412];

    /// <summary>A body that names what is not there may be told first.</summary>
    private static readonly int[] MissingOrWrong = [404, 400, 409, 422];

    public async Task Tell(Operation operation, Random random)
    {
        if (operation.NeedsIdempotencyKey && random.Next(3) > 0)
        {
            await Life(operation, random);
        }
        else if (operation.Path.Contains('{'))
        {
            await (random.Next(2) == 0 ? Foreign(operation, random) : WrongParent(operation, random));
        }
    }

    /// <summary>Create, create again under the same key, read, change with an old version, take away twice, read.</summary>
    private async Task Life(Operation creation, Random random)
    {
        var credential = await talk.World.Able(creation);
        var (draft, body) = await talk.Prepare(creation, credential, random);
        var (place, text) = body is null ? (null, "") : Written(creation, random);
        if (place is not null && place.Set(body!, text))
        {
            draft.Body = Body.Text(body!);
        }

        var created = await talk.Say(creation, "story: create", Verdict.Either, credential, draft);
        if (created.Reply is not { Status: 201, Location: { } location, ETag: { } first })
        {
            return;
        }

        var again = await talk.Say(creation, "story: same key", Verdict.Either, credential, draft, [201]);
        if (again.Reply.Status == 201 && again.Reply.Body != created.Reply.Body)
        {
            await talk.Say(creation, "story: same key, other answer", Verdict.Refused, credential, draft, []);
        }

        if (body is not null)
        {
            draft.Body = [.. draft.Body!, (byte)' '];
            await talk.Say(creation, "story: same key, other blanks", Verdict.Either, credential, draft, [201, 422]);
        }

        if (At(HttpMethod.Get, location) is { } reading)
        {
            var read = await Send(reading, "story: read", location, credential, null, [200]);
            if (place is not null && read.Reply.Json is { } thing && thing.TryGetProperty(place.Name, out var stored) && stored.ToString() != text)
            {
                await Send(reading, $"story: {place} was stored otherwise than \"{text}\"", location, credential, null, []);
            }

            await Send(reading, "story: read what is known", location, credential, draft => draft.Header("If-None-Match", read.Reply.ETag ?? first), read.Reply.ETag is null ? null : [304]);
        }

        foreach (var change in new[] { At(HttpMethod.Put, location), At(HttpMethod.Delete, location) }.OfType<Operation>())
        {
            await Send(change, "story: change an old version", location, credential, draft => draft.Header("If-Match", "\"v0\""), change.HasBody ? [412, 422, 400, 409] : Stale);
        }

        if (At(HttpMethod.Put, location) is { } put)
        {
            var changed = await Changing(put, "story: change", location, credential, random);
            if (changed.Reply.Status == 204 && !changed.Draft.Headers.Contains(("If-Match", changed.Reply.ETag!)))
            {
                await talk.Say(put, "story: change twice", Verdict.Refused, credential, changed.Draft, Stale);
            }
        }

        if (At(HttpMethod.Delete, location) is { } deletion)
        {
            var gone = await Changing(deletion, "story: delete", location, credential, random);
            if (gone.Reply.Status == 204)
            {
                await talk.Say(deletion, "story: delete twice", Verdict.Refused, credential, gone.Draft, [404, 412, 409]);
                if (At(HttpMethod.Get, location) is { } lost)
                {
                    await Send(lost, "story: read what is gone", location, credential, null, null);
                }
            }
        }
    }

    /// <summary>An id of the other centre is answered as one that nobody has.</summary>
    private async Task Foreign(Operation operation, Random random)
    {
        var known = theirs.All(Ids.Collection(operation.Path));
        if (known.Count == 0 || talk.World.Matrix.IsPlatforms(operation.Id) || !operation.IsSecured || !operation.Parameters.Any(IsId))
        {
            return;
        }

        var credential = await talk.World.Able(operation);
        var (draft, _) = await talk.Prepare(operation, credential, random, Named(operation, known[random.Next(known.Count)]));
        await talk.Say(operation, "story: of another centre", Verdict.Refused, credential, draft, operation.HasBody ? MissingOrWrong : Missing);
    }

    /// <summary>A thing under a parent that is not its own.</summary>
    private async Task WrongParent(Operation operation, Random random)
    {
        var known = talk.Ids.All(Ids.Collection(operation.Path)).Where(values => values.Length > 1).ToList();
        if (known.Count == 0)
        {
            return;
        }

        var (one, other) = (known[random.Next(known.Count)], known[random.Next(known.Count)]);
        var credential = await talk.World.Able(operation);
        if (one[0] != other[0])
        {
            var (draft, _) = await talk.Prepare(operation, credential, random, Named(operation, [other[0], .. one[1..]]));
            await talk.Say(operation, "story: of another parent", Verdict.Refused, credential, draft, operation.IsRead ? Missing : null);
        }
    }

    /// <summary>A text of the body, and what may be written into it: it comes back letter for letter (QUALITY S4).</summary>
    private static (Place? Place, string Text) Written(Operation creation, Random random)
    {
        var texts = Place.In(creation).Where(place => place.Pointer.Count == 1 && place.Schema.TryGetProperty("type", out var type) && type.GetString() == "string"
            && !place.Schema.TryGetProperty("format", out _) && !place.Schema.TryGetProperty("enum", out _)).ToList();
        return texts.Count == 0 ? (null, "") : (texts[random.Next(texts.Count)], Pieces.Injections[random.Next(Pieces.Injections.Length)].Text);
    }

    private async Task<Exchange> Send(Operation operation, string what, string location, Credential credential, Action<Draft>? with, IReadOnlyList<int>? expected)
    {
        var values = operation.Path.Split('/').Zip(location.Split('/')).Where(pair => pair.First.StartsWith('{')).ToDictionary(pair => pair.First.Trim('{', '}'), pair => pair.Second);
        var draft = new Draft(operation.Method, location);
        draft.Header("Authorization", $"Bearer {credential.Token}");
        draft.Body = operation.HasBody ? Body.Text(talk.Ids.Body(operation, values, new Random(1))) : null;
        with?.Invoke(draft);
        return await talk.Say(operation, what, Verdict.Either, credential, draft, credential == talk.World.Everybody ? expected : null);
    }

    private async Task<Exchange> Changing(Operation operation, string what, string location, Credential credential, Random random)
    {
        var values = operation.Path.Split('/').Zip(location.Split('/')).Where(pair => pair.First.StartsWith('{')).ToDictionary(pair => pair.First.Trim('{', '}'), pair => pair.Second);
        var (draft, _) = await talk.Prepare(operation, credential, random, values);
        return await talk.Say(operation, what, Verdict.Either, credential, draft);
    }

    private Operation? At(HttpMethod method, string location) => talk.World.Document.Operations.FirstOrDefault(operation =>
        operation.Method == method && operation.Path.Split('/') is var template && location.Split('/') is var parts && template.Length == parts.Length
        && template.Zip(parts).All(pair => pair.First.StartsWith('{') || pair.First == pair.Second));

    private static Dictionary<string, string> Named(Operation operation, string[] values) =>
        operation.Path.Split('/').Where(part => part.StartsWith('{')).Select(part => part.Trim('{', '}')).Zip(values).ToDictionary(pair => pair.First, pair => pair.Second);

    private static bool IsId(Parameter parameter) =>
        parameter.In == "path" && parameter.Schema.TryGetProperty("format", out var format) && format.GetString() == "uuid";
}
