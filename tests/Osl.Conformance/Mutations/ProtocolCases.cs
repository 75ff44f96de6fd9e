using Osl.Testing.Api;

namespace Osl.Conformance.Mutations;

/// <summary>Spoils what is around a request: its method, its headers, its address as a whole.</summary>
internal static class ProtocolCases
{
    private static readonly string[] Verbs = ["GET", "POST", "PUT", "PATCH", "DELETE", "TRACE", "HEAD", "OPTIONS", "PROPFIND", "OSL"];

    public static IEnumerable<Case> Of(Operation operation)
    {
        var taken = operation.Document.Operations.Where(other => other.Path == operation.Path).Select(other => other.Method.Method).ToHashSet();
        foreach (var verb in Verbs.Where(verb => !taken.Contains(verb)))
        {
            yield return Of($"method {verb}", Verdict.Either, draft => draft.Method = new HttpMethod(verb));
        }

        foreach (var (accept, verdict) in new[] { ("application/xml", Verdict.Refused), ("application/json;q=0", Verdict.Refused), ("text/html", Verdict.Refused), ("*/*", Verdict.Either), ("application/*", Verdict.Either), ("nonsense", Verdict.Either), ("application/json;q=5", Verdict.Either), (",,,;;;", Verdict.Either), (new string('a', 4_000) + "/b", Verdict.Either), ("*/*;q=0", Verdict.Refused), ("application/problem+json", Verdict.Either) })
        {
            yield return Header("Accept", accept, verdict);
        }

        foreach (var language in new[] { "en", "en;q=0.9,pl;q=0.8", "de", "*", "xx-YY-zz", "pl;q=2", ";;;", new string('p', 4_000), "en,en,en,en", "\u0001", "pl-PL-x-private", "i-klingon", "../../etc" })
        {
            yield return Header("Accept-Language", language, Verdict.Either);
        }

        foreach (var (name, value) in new[]
        {
            ("If-None-Match", "*"), ("If-None-Match", "W/\"v1\""), ("If-None-Match", "garbage"), ("If-Modified-Since", "yesterday"), ("If-Unmodified-Since", "Thu, 01 Jan 1970 00:00:00 GMT"), ("Range", "bytes=0-1"), ("Range", "bytes=9-1"), ("Expect", "200-ok"),
            ("X-HTTP-Method-Override", "DELETE"), ("X-Forwarded-For", "999.999.1.1"), ("X-Forwarded-For", "' OR 1=1"), ("X-Forwarded-For", new string('1', 2_000)), ("X-Forwarded-Proto", "gopher"), ("X-Forwarded-Host", "evil.example"), ("Forwarded", "for=_x;host=evil"), ("X-Original-URL", "/api/v1/centres"),
            ("traceparent", "garbage"), ("traceparent", "00-00000000000000000000000000000000-0000000000000000-00"), ("traceparent", "ff-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01"), ("tracestate", new string('a', 1_000)), ("baggage", "a=b,c=%00"), ("Origin", "https://evil.example"), ("Origin", "null"),
            ("Cookie", ".AspNetCore.Culture=c%3Dxx"), ("Cookie", new string('c', 4_000)), ("User-Agent", ""), ("User-Agent", "{{7*7}}\u00e9"), ("Referer", "x"), ("Accept-Encoding", "gzip;q=x"), ("Accept-Encoding", "identity;q=0"), ("Accept-Encoding", "br, gzip"), ("Accept-Charset", "iso-8859-2"), ("TE", "trailers"), ("Connection", "Upgrade"), ("Upgrade", "h2c"), ("X-Long", new string('x', 20_000)),
        })
        {
            yield return Header(name, value, Verdict.Either);
        }

        yield return Of("headers of 40 kB", Verdict.ByTheServer, draft => draft.Header("X-Long", new string('x', 40_000)));
        yield return Of("200 headers", Verdict.ByTheServer, draft => Enumerable.Range(0, 200).ToList().ForEach(i => draft.Header($"X-{i}", "a")));
        yield return Of("slash last", Verdict.Either, draft => draft.Path += "/");
        yield return Of("slash twice", Verdict.Either, draft => draft.Path = draft.Path.Replace("/api/v1/", "/api/v1//"));
        yield return Of("path in capitals", Verdict.Either, draft => draft.Path = draft.Path.ToUpperInvariant());
        yield return Of("dot in the path", Verdict.Either, draft => draft.Path = draft.Path.Replace("/api/v1/", "/api/./v1/"));
        yield return Of("path of 20 kB", Verdict.ByTheServer, draft => draft.Path += "/" + new string('a', 20_000));
        yield return Of("query of 7 kB", Verdict.Refused, draft => draft.Query.Add("x=" + new string('a', 7_000)));
        yield return Of("query of 20 kB", Verdict.ByTheServer, draft => draft.Query.Add("x=" + new string('a', 20_000)));
        yield return Of("1,000 parameters", Verdict.Refused, draft => draft.Query.AddRange(Enumerable.Range(0, 1_000).Select(i => $"x{i}=")));
        yield return Of("other version", Verdict.Refused, draft => draft.Path = draft.Path.Replace("/v1/", "/v2/"));
        if (operation.IsSecured)
        {
            foreach (var (name, token) in new[] { ("Basic", "Basic b3NsOm9zbA=="), ("empty", "Bearer "), ("word", "Bearer x"), ("of a made-up session", "Bearer osl_at_0000000000000000000000000000000000000000000"), ("JWT without signature", "Bearer eyJhbGciOiJub25lIn0.eyJzdWIiOiIxIn0."), ("8 kB", "Bearer " + new string('t', 8_000)), ("SQL", "Bearer ' OR '1'='1"), ("odd letters", "Bearer \u017c"), ("none", "") })
            {
                yield return Of($"token {name}", Verdict.Refused, draft => draft.Header("Authorization", token));
            }
        }

        if (operation.HasBody)
        {
            foreach (var type in new[] { "text/plain", "application/xml", "application/x-www-form-urlencoded", "multipart/form-data; boundary=x", "application/json; charset=utf-16", "application/json; charset=zzz", "application/json; charset=iso-8859-2", "garbage", "application/octet-stream" })
            {
                yield return Of($"Content-Type {type}", Verdict.Refused, draft => draft.MediaType = type);
            }

            yield return Of("Content-Type none", Verdict.Refused, draft => draft.MediaType = null);
            foreach (var type in new[] { "application/json; charset=UTF-8", "application/json; charset=\"utf-8\"", "application/json;x=y", "application/merge-patch+json", "APPLICATION/JSON", "text/json" })
            {
                yield return Of($"Content-Type {type}", Verdict.Either, draft => draft.MediaType = type);
            }

            yield return Of("body missing", Verdict.Refused, draft => draft.Body = null);
        }

        if (operation.NeedsIfMatch)
        {
            yield return Of("If-Match missing", Verdict.Refused, draft => draft.Headers.RemoveAll(header => header.Name == "If-Match"));
            foreach (var tag in new[] { "", "*", "W/\"v1\"", "\"v999999\"", "\"v0\"", "\"v-1\"", "\"v99999999999999999999\"", "v1", "\"v1", "\"v1\", \"v2\"", "\"garbage\"", "\"v1' OR '1'='1\"", new string('v', 4_000), "\"v١\"" })
            {
                yield return Header("If-Match", tag, Verdict.Refused);
            }
        }

        if (operation.NeedsIdempotencyKey)
        {
            yield return Of("Idempotency-Key missing", Verdict.Refused, draft => draft.Headers.RemoveAll(header => header.Name == "Idempotency-Key"));
            foreach (var (key, verdict) in new[] { ("", Verdict.Refused), ("   ", Verdict.Refused), (new string('k', 256), Verdict.Refused), (new string('k', 4_000), Verdict.Refused), ("' OR '1'='1", Verdict.Either), ("\"quoted\"", Verdict.Either), ("ż", Verdict.Either), ("a\tb", Verdict.Either) })
            {
                yield return Header("Idempotency-Key", key, verdict);
            }
        }

        Case Header(string name, string value, Verdict verdict) => Of($"{name} {(value.Length > 40 ? value[..40] + "…" : value)}", verdict, draft => draft.Header(name, value));

        Case Of(string name, Verdict verdict, Action<Requests.Draft> apply) => new(operation, name, verdict, (draft, _) => apply(draft));
    }
}
