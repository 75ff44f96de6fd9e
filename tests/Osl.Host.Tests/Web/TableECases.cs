using System.Globalization;
using System.Text;
using Osl.Testing.Api;

namespace Osl.Host.Tests.Web;

/// <summary>Malformed requests, and a few well-formed odd ones, against the register of communities; each with the one status that both databases give.</summary>
internal static class TableECases
{
    public const string Communities = "/api/v1/communities";

    private const string Unit = """{"level":"Estate","name":"Osiedle Słoneczne","municipalityId":"0190a1b2-0000-7000-8000-000000000001"}""";

    private static readonly (string Name, Func<HttpRequestMessage> Request, int Status)[] Cases =
    [
        ("NUL in a text, escaped", () => Post(Community("a\\u0000b")), 400),
        ("NUL in a text, raw", () => Post(Community("a\0b")), 400),
        ("NUL in the query", () => Get("?q=a%00b"), 400),
        ("NUL in the path", () => Get("/%00"), 400),
        ("lone high surrogate", () => Post(Community("a\\ud800b")), 400),
        ("lone low surrogate", () => Post(Community("a\\udc00b")), 400),
        ("lone surrogate in the query", () => Get("?q=%ED%A0%80"), 200),
        ("noncharacter", () => Post(Community("a\\ufffe")), 400),
        ("noncharacter of another plane", () => Post(Community("a\\udbff\\udfff")), 400),
        ("noncharacter in the query", () => Get("?q=%EF%BF%BE"), 400),
        ("bytes that are not UTF-8", () => Post([.. "{\"name\":\""u8, 0xC3, 0x28, .. "\"}"u8]), 400),
        ("text of 200 characters", () => Post(Community(new string('ż', 200))), 201),
        ("text of 201 characters", () => Post(Community(new string('ż', 201))), 400),
        ("text of 8 characters where 8 fit", () => Post(Community("Stare Miasto", Unit[..^1] + ",\"teryt\":\"12345678\"}")), 201),
        ("text of 9 characters where 8 fit", () => Post(Community("Stare Miasto", Unit[..^1] + ",\"teryt\":\"123456789\"}")), 400),
        ("line end after digits", () => Post(Community("Stare Miasto", Unit[..^1] + ",\"teryt\":\"1234567\\n\"}")), 400),
        ("emoji, right to left, joiners", () => Post(Community("👩‍👩‍👧 شارع \\u202e ŁÓDŹ")), 201),
        ("empty text", () => Post(Community("")), 400),
        ("text of blanks", () => Post(Community("   ")), 400),
        ("null where a text is needed", () => Post($$"""{"name":null,"territoryUnits":[{{Unit}}]}"""), 400),
        ("field missing", () => Post($$"""{"territoryUnits":[{{Unit}}]}"""), 400),
        ("null in a list", () => Post("""{"name":"Łazy","territoryUnits":[null]}"""), 400),
        ("unknown field", () => Post($$"""{"name":"Łazy","territoryUnits":[{{Unit}}],"isAdmin":true}"""), 400),
        ("unknown field inside", () => Post(Community("Łazy", Unit[..^1] + ",\"centreId\":1}")), 400),
        ("field of other case", () => Post($$"""{"Name":"Łazy","territoryUnits":[{{Unit}}]}"""), 400),
        ("duplicate key", () => Post($$"""{"name":"Łazy","name":"Łazy 2","territoryUnits":[{{Unit}}]}"""), 400),
        ("number for a text", () => Post($$"""{"name":7,"territoryUnits":[{{Unit}}]}"""), 400),
        ("object for a list", () => Post("""{"name":"Łazy","territoryUnits":{}}"""), 400),
        ("text for a number", () => Post(With("populationEstimate", "\"420\"")), 400),
        ("fraction for a whole number", () => Post(With("populationEstimate", "1.5")), 400),
        ("zero people", () => Post(With("populationEstimate", "0")), 400),
        ("fewer than no people", () => Post(With("populationEstimate", "-1")), 400),
        ("number past 32 bits", () => Post(With("populationEstimate", "2147483648")), 400),
        ("number past all bounds", () => Post(With("populationEstimate", "1e400")), 400),
        ("NaN", () => Post(With("populationEstimate", "NaN")), 400),
        ("enum by number", () => Post(Community("Łazy", Unit.Replace("\"Estate\"", "77"))), 400),
        ("enum by number in text", () => Post(Community("Łazy", Unit.Replace("Estate", "1"))), 400),
        ("enum in other case", () => Post(Community("Łazy", Unit.Replace("Estate", "estate"))), 400),
        ("two enum names", () => Post(Community("Łazy", Unit.Replace("Estate", "Estate, Village"))), 400),
        ("enum unknown", () => Post(Community("Łazy", Unit.Replace("Estate", "Galaxy"))), 400),
        ("enum in the query by number", () => Get("?kind=77"), 400),
        ("enum in the query unknown", () => Get("?kind=Cosmic"), 400),
        ("id that is none", () => Post(Community("Łazy", Unit.Replace("0190a1b2-0000", "zzzz"))), 400),
        ("broken JSON", () => Post("{\"name\":"), 400),
        ("comma too many", () => Post("{\"name\":\"Łazy\",}"), 400),
        ("comment", () => Post("{/* */\"name\":\"Łazy\"}"), 400),
        ("two documents", () => Post("{}{}"), 400),
        ("empty body", () => Post(""), 400),
        ("body null", () => Post("null"), 400),
        ("body a list", () => Post("[]"), 400),
        ("nested 2000 deep", () => Post(string.Concat(Enumerable.Repeat("{\"name\":", 2_000))), 400),
        ("31 MB", () => Asking(Post(new byte[31 * 1024 * 1024])), 413),
        ("text/plain", () => Post("{}"u8.ToArray(), "text/plain"), 415),
        ("no content type", () => Post("{}"u8.ToArray(), null), 415),
        ("charset unknown", () => Post(Encoding.UTF8.GetBytes(Community("Łazy")), "application/json; charset=zzz"), 415),
        ("charset other than UTF-8", () => Post(Encoding.Latin1.GetBytes(Community("Lazy")), "application/json; charset=iso-8859-2"), 415),
        ("charset in quotes", () => Post(Encoding.UTF8.GetBytes(Community("Łazy w cudzysłowie")), "application/json; charset=\"UTF-8\""), 201),
        ("Accept XML", () => Accept("application/xml"), 406),
        ("Accept JSON with q=0", () => Accept("application/json;q=0"), 406),
        ("Accept anything", () => Accept("text/html, */*;q=0.1"), 200),
        ("Accept nonsense", () => Accept("nonsense"), 200),
        ("limit -1", () => Get("?limit=-1"), 400),
        ("limit 0", () => Get("?limit=0"), 400),
        ("limit 1001", () => Get("?limit=1001"), 400),
        ("limit abc", () => Get("?limit=abc"), 400),
        ("limit 1000", () => Get("?limit=1000"), 200),
        ("unknown parameter", () => Get("?drop=table"), 400),
        ("search of 200 characters", () => Get("?q=" + new string('a', 200)), 200),
        ("search of 201 characters", () => Get("?q=" + new string('a', 201)), 400),
        ("search with wildcards", () => Get("?q=" + Uri.EscapeDataString("%_\\'\"--")), 200),
        ("order unknown", () => Get("?sort=name;drop"), 400),
        ("cursor edited", () => Get("?cursor=AAAA"), 400),
        ("HEAD", () => new HttpRequestMessage(HttpMethod.Head, Communities), 200),
        ("OPTIONS", () => new HttpRequestMessage(HttpMethod.Options, Communities), 204),
        ("TRACE", () => new HttpRequestMessage(HttpMethod.Trace, Communities), 405),
        ("DELETE of the list", () => new HttpRequestMessage(HttpMethod.Delete, Communities), 405),
        ("no such thing", () => Get("/" + Guid.NewGuid()), 404),
        ("id in the path that is none", () => Get("/1"), 404),
        ("path of 9 kB", () => Get("?q=" + new string('a', 9 * 1024)), 414),
        ("header of 40 kB", () => Header("X-Long", new string('a', 40 * 1024)), 431),
        ("instant with an offset", () => Deliveries("2026-05-01T10:00:00+02:00"), 200),
        ("instant in UTC", () => Deliveries("2026-05-01T08:00:00Z"), 200),
        ("instant of no calendar", () => Deliveries("2026-02-30T10:00:00Z"), 400),
        ("instant with its plus lost", () => Deliveries("2026-05-01T10:00:00 02:00"), 400),
        ("day that is none", () => new HttpRequestMessage(HttpMethod.Get, "/api/v1/field-notes?from=2026-02-30"), 400),
        ("key missing", () => Without("Idempotency-Key"), 400),
        ("key of 256 characters", () => Key(new string('k', 256)), 400),
        ("key of 255 characters", () => Key(new string('k', 247) + Random.Shared.Next(10_000_000, 99_999_999).ToString(CultureInfo.InvariantCulture)), 201),
    ];

    public static IEnumerable<object[]> Rows => Cases.Select(c => new object[] { c.Name, c.Status });

    public static HttpRequestMessage Request(string name) => Cases.Single(c => c.Name == name).Request();

    public static HttpRequestMessage Register(string name) => Post(Community(name));

    /// <summary>A body that registers a community; the name is put in as it stands.</summary>
    public static string Community(string name, string unit = Unit) => $$"""{"name":"{{name}}","territoryUnits":[{{unit}}]}""";

    private static string With(string field, string value) => $$"""{"name":"Łazy","territoryUnits":[{{Unit}}],"{{field}}":{{value}}}""";

    private static HttpRequestMessage Post(string body) => Post(Encoding.UTF8.GetBytes(body));

    private static HttpRequestMessage Post(byte[] body, string? type = "application/json")
    {
        var request = new HttpRequestMessage(HttpMethod.Post, Communities) { Content = Asked.Raw(body, type) };
        request.Headers.Add("Idempotency-Key", Guid.NewGuid().ToString());
        return request;
    }

    /// <summary>Asks before it sends the body, so that a refusal is read and not a broken pipe.</summary>
    private static HttpRequestMessage Asking(HttpRequestMessage request)
    {
        request.Headers.ExpectContinue = true;
        return request;
    }

    private static HttpRequestMessage Get(string rest) => new(HttpMethod.Get, Communities + rest);

    /// <summary>A list with an instant among its filters; no body has one.</summary>
    private static HttpRequestMessage Deliveries(string from) => new(HttpMethod.Get, "/api/v1/notification-deliveries?queuedFrom=" + Uri.EscapeDataString(from));

    private static HttpRequestMessage Accept(string range)
    {
        var request = Get("");
        request.Headers.TryAddWithoutValidation("Accept", range);
        return request;
    }

    private static HttpRequestMessage Header(string name, string value)
    {
        var request = Get("");
        request.Headers.Add(name, value);
        return request;
    }

    private static HttpRequestMessage Without(string header)
    {
        var request = Post(Community("Łazy"));
        request.Headers.Remove(header);
        return request;
    }

    private static HttpRequestMessage Key(string key)
    {
        var request = Without("Idempotency-Key");
        request.Headers.Add("Idempotency-Key", key);
        return request;
    }
}
