using System.IO.Compression;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Osl.Conformance.Requests;
using Osl.Testing.Api;

namespace Osl.Conformance.Mutations;

/// <summary>Spoils the body: each field by each piece, fields too many and too few, and the whole.</summary>
internal static class BodyCases
{
    private const int MegaByte = 1024 * 1024;

    public static IEnumerable<Case> Fields(Operation operation) =>
        from place in Place.In(operation)
        from piece in Pieces.For(place.Schema, !place.Nullable)
        where piece.Bytes.Length > 0 || !place.IsInList // A list without its one element is an empty list.
        select new Case(operation, $"{place}: {piece.Name}", piece.Verdict, (draft, body) => draft.Body = Body.With(body!, place, piece.Bytes));

    /// <summary>The example's own texts with a little too much at their end, where a pattern may look away.</summary>
    public static IEnumerable<Case> Ends(Operation operation) =>
        from place in Place.In(operation)
        where operation.BodySchema is not null && place.Get(operation.BodyExample()) is JsonValue value && value.GetValueKind() == JsonValueKind.String
        from end in new[] { "\n", " ", "\t", "\u2028", "\u00a0", "0" }
        select new Case(operation, $"{place}: and {JsonSerializer.Serialize(end)} after", Verdict.Either, (draft, body) =>
            draft.Body = Body.With(body!, place, JsonSerializer.SerializeToUtf8Bytes(place.Get(body!)?.ToString() + end)));

    /// <summary>Fields that a client may not set, on every object of the body (QUALITY S8).</summary>
    public static IEnumerable<Case> Assignments(Operation operation)
    {
        if (!operation.HasBody)
        {
            yield break;
        }

        var places = Place.In(operation);
        var objects = places.Where(place => place.Schema.TryGetProperty("properties", out _)).Select(place => place.Pointer).Prepend([]).ToList();
        foreach (var above in objects)
        {
            var known = places.Where(place => place.Pointer.SkipLast(1).SequenceEqual(above)).Select(place => place.Name).ToHashSet();
            foreach (var name in Pieces.Assignable.Where(name => !known.Contains(name)))
            {
                var place = new Place([.. above, name], default, false);
                yield return new Case(operation, $"assign {place}", Verdict.Refused, (draft, body) =>
                    draft.Body = above.Count == 0 || place.Reaches(body!) ? Body.With(body!, place, "true"u8.ToArray()) : "{\"isAdmin\":true}"u8.ToArray());
            }
        }
    }

    public static IEnumerable<Case> Whole(Operation operation)
    {
        if (!operation.HasBody)
        {
            yield return Of("a body where none is due", Verdict.Either, _ => "{\"isAdmin\":true}"u8.ToArray());
            yield return Of("broken JSON where none is due", Verdict.Either, _ => "{"u8.ToArray());
            yield break;
        }

        foreach (var place in Place.In(operation).Where(place => place.Pointer.Count == 1))
        {
            yield return Of($"without {place.Name}", place.Required ? Verdict.Refused : Verdict.Either, body => Changed(body, thing => thing.Remove(place.Name)));
            yield return Of($"{place.Name} twice", Verdict.Refused, body => Twice(body, place.Name));
            yield return Of($"{place.Name} in capitals", Verdict.Refused, body => Changed(body, thing =>
            {
                var value = thing[place.Name]?.DeepClone();
                thing.Remove(place.Name);
                thing[place.Name.ToUpperInvariant()] = value ?? "a";
            }));
        }

        yield return Of("empty body", Verdict.Refused, _ => []);
        yield return Of("blanks", Verdict.Refused, _ => "   "u8.ToArray());
        yield return Of("null", Verdict.Refused, _ => "null"u8.ToArray());
        yield return Of("a list", Verdict.Refused, body => [.. "["u8, .. Body.Text(body), .. "]"u8]);
        yield return Of("a text", Verdict.Refused, _ => "\"abc\""u8.ToArray());
        yield return Of("a number", Verdict.Refused, _ => "1"u8.ToArray());
        yield return Of("cut in half", Verdict.Refused, body => Body.Text(body) is var text ? text[..(text.Length / 2)] : []);
        yield return Of("two documents", Verdict.Refused, body => [.. Body.Text(body), .. Body.Text(body)]);
        yield return Of("comma last", Verdict.Refused, body => [.. Body.Text(body).AsSpan()[..^1], .. ",}"u8]);
        yield return Of("comment", Verdict.Refused, body => [.. "/* */"u8, .. Body.Text(body)]);
        yield return Of("line comment", Verdict.Refused, body => [.. Body.Text(body), .. "// end"u8]);
        yield return Of("single quotes", Verdict.Refused, body => Encoding.UTF8.GetBytes(body.ToJsonString().Replace('"', '\'')));
        yield return Of("UTF-16", Verdict.Refused, body => Encoding.Unicode.GetBytes(body.ToJsonString()));
        yield return Of("byte order mark", Verdict.Either, body => [0xEF, 0xBB, 0xBF, .. Body.Text(body)]);
        yield return Of("NUL after", Verdict.Refused, body => [.. Body.Text(body), 0]);
        yield return Of("any bytes", Verdict.Refused, _ => [0xFF, 0xFE, 0x00, 0x80, 0x7B]);
        yield return Of("XML", Verdict.Refused, _ => "<?xml version=\"1.0\"?><a/>"u8.ToArray());
        yield return Of("a form", Verdict.Refused, _ => "a=1&b=2"u8.ToArray());
        yield return Of("unknown field", Verdict.Refused, body => Changed(body, thing => thing["nobodyKnows"] = 1));
        yield return Of("unknown field of 10 kB", Verdict.Refused, body => Changed(body, thing => thing[new string('x', 10_000)] = 1));
        yield return Of("unknown field with odd letters", Verdict.Refused, body => Changed(body, thing => thing["a~/b\u0000'\"<\u202e"] = 1));
        yield return Of("empty field name", Verdict.Refused, body => Changed(body, thing => thing[""] = 1));
        yield return Of("1,000 unknown fields", Verdict.Refused, body => Changed(body, thing => Enumerable.Range(0, 1_000).ToList().ForEach(i => thing[$"x{i}"] = i)));
        yield return Of("objects 2000 deep", Verdict.Refused, _ => Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat("{\"a\":", 2_000))));
        yield return Of("lists 100,000 deep", Verdict.Refused, _ => Encoding.UTF8.GetBytes(new string('[', 100_000)));
        yield return Of("900 kB of blanks", Verdict.Either, body => [.. Encoding.UTF8.GetBytes(new string(' ', 900_000)), .. Body.Text(body)]);
        yield return Of("over 1 MB", Verdict.Refused, body => [.. Body.Text(body), .. Encoding.UTF8.GetBytes(new string(' ', MegaByte))], asksFirst: true);
        yield return Of("31 MB", Verdict.Refused, _ => new byte[31 * MegaByte], asksFirst: true);
        yield return Of("gzip", Verdict.Refused, Zipped, header: ("Content-Encoding", "gzip"));
        yield return Of("gzip bomb", Verdict.Refused, _ => Bomb.Value, header: ("Content-Encoding", "gzip"));
        yield return Of("gzip bomb as deflate", Verdict.Refused, _ => Bomb.Value, header: ("Content-Encoding", "deflate"));

        Case Of(string name, Verdict verdict, Func<JsonNode, byte[]> make, bool asksFirst = false, (string Name, string Value)? header = null) => new(operation, name, verdict, (draft, body) =>
        {
            draft.Body = make(body ?? new JsonObject());
            draft.AsksFirst = asksFirst;
            if (header is { } extra)
            {
                draft.Header(extra.Name, extra.Value);
            }
        });
    }

    /// <summary>100 MB of blanks in 100 kB.</summary>
    private static readonly Lazy<byte[]> Bomb = new(() => Zip(new byte[100 * MegaByte]));

    private static byte[] Zipped(JsonNode body) => Zip(Body.Text(body));

    private static byte[] Zip(byte[] plain)
    {
        using var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionLevel.Fastest, leaveOpen: true))
        {
            gzip.Write(plain);
        }

        return packed.ToArray();
    }

    private static byte[] Changed(JsonNode body, Action<JsonObject> change)
    {
        var copy = body.DeepClone().AsObject();
        change(copy);
        return Body.Text(copy);
    }

    private static byte[] Twice(JsonNode body, string name)
    {
        var text = body.ToJsonString();
        var value = body.AsObject().TryGetPropertyValue(name, out var known) ? known?.ToJsonString() ?? "null" : "null";
        return Encoding.UTF8.GetBytes($"{text[..^1]}{(text.Length > 2 ? "," : "")}\"{name}\":{value},\"{name}\":{value}}}");
    }
}
