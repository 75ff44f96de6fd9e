using System.IO.Compression;
using Osl.Testing.Api;
using Osl.Testing.Databases;

namespace Osl.Host.Tests.Web;

/// <summary>A23: how every operation behaves as an HTTP resource.</summary>
public abstract class MannersTests(WebHouse house)
{
    private static readonly string[] Exposed = ["ETag", "Location", "Link", "Retry-After", "Content-Language"];

    private IEnumerable<IGrouping<string, Operation>> Paths => house.Operations.GroupBy(o => o.Path);

    [DatabaseFact]
    public Task Head_answers_as_get_does_without_a_body() => Findings.ShouldBeNone(house.Operations.Where(o => o.IsRead), async operation =>
    {
        var get = await house.Able(operation).Ask(operation.Request());
        var request = operation.Request();
        request.Method = HttpMethod.Head;
        var head = await house.Able(operation).Ask(request);
        return head.Code == get.Code && head.Body.Length == 0 && head.MediaType == get.MediaType && head.Response.Headers.ETag?.Tag == get.Response.Headers.ETag?.Tag
            ? null
            : $"GET {get.Code} {get.MediaType}, HEAD {head.Code} {head.MediaType} {head.Body}";
    });

    [DatabaseFact]
    public Task A_method_that_a_path_has_not_is_405_and_tells_which_it_has() => Findings.ShouldBeNone(Paths, async path =>
    {
        var request = path.First().Request();
        (request.Method, request.Content) = (new HttpMethod("PROPFIND"), null);
        var answer = await house.Able(path.First()).Ask(request);
        var allowed = answer.Response.Content.Headers.Allow;
        return answer.Code == 405 && path.All(o => allowed.Contains(o.Method.Method)) ? answer.FlawAsProblem() : $"{answer.Code}, Allow: {string.Join(", ", allowed)}: {answer.Body}";
    });

    [DatabaseFact]
    public Task Options_tells_the_methods() => Findings.ShouldBeNone(Paths, async path =>
    {
        var request = path.First().Request();
        (request.Method, request.Content) = (HttpMethod.Options, null);
        var answer = await house.Able(path.First()).Ask(request);
        return answer.Code == 204 && path.All(o => answer.Response.Content.Headers.Allow.Contains(o.Method.Method))
            ? null
            : $"{answer.Code}, Allow: {string.Join(", ", answer.Response.Content.Headers.Allow)}";
    });

    [DatabaseFact]
    public Task A_foreign_origin_is_given_nothing() => Findings.ShouldBeNone(Paths, async path =>
    {
        var request = path.First().Request();
        request.Headers.Add("Origin", "https://elsewhere.invalid");
        var answer = await house.Able(path.First()).Ask(request);
        return answer.Response.Headers.Any(h => h.Key.StartsWith("Access-Control-", StringComparison.OrdinalIgnoreCase)) ? "it was let in" : null;
    });

    [DatabaseFact]
    public Task A_foreign_origin_that_asks_ahead_is_given_nothing() => Findings.ShouldBeNone(house.Operations, async operation =>
    {
        var answer = await house.Stranger.Ask(Ahead(operation, "https://elsewhere.invalid"));
        return answer.Response.Headers.Any(h => h.Key.StartsWith("Access-Control-", StringComparison.OrdinalIgnoreCase)) ? "it was let in" : null;
    });

    [DatabaseFact]
    public Task A_listed_front_end_asks_ahead_without_a_token_and_may_send_what_the_operation_needs() => Findings.ShouldBeNone(house.Operations, async operation =>
    {
        var answer = await house.Stranger.Ask(Ahead(operation, WebHouse.FrontEnd));
        var (origin, methods, headers) = (Told(answer, "Access-Control-Allow-Origin"), Told(answer, "Access-Control-Allow-Methods"), Told(answer, "Access-Control-Allow-Headers"));
        return answer.Code == 204 && origin.SequenceEqual([WebHouse.FrontEnd]) && methods.Contains(operation.Method.Method) && Needed(operation).All(name => headers.Contains(name, StringComparer.OrdinalIgnoreCase))
            ? null
            : $"{answer.Code}, origin {string.Join(", ", origin)}, methods {string.Join(", ", methods)}, headers {string.Join(", ", headers)}";
    });

    [DatabaseFact]
    public Task A_listed_front_end_reads_the_answer_and_its_headers() => Findings.ShouldBeNone(house.Operations, async operation =>
    {
        var request = operation.Request();
        request.Headers.Add("Origin", WebHouse.FrontEnd);
        var answer = await house.Able(operation).Ask(request);
        var (origin, exposed) = (Told(answer, "Access-Control-Allow-Origin"), Told(answer, "Access-Control-Expose-Headers"));
        return origin.SequenceEqual([WebHouse.FrontEnd]) && Exposed.All(exposed.Contains) ? null : $"{answer.Code}, origin {string.Join(", ", origin)}, exposed {string.Join(", ", exposed)}";
    });

    [DatabaseFact]
    public Task What_is_read_comes_compressed_to_whom_that_suits() => Findings.ShouldBeNone(house.Operations.Where(o => o.IsRead), async operation =>
    {
        var request = operation.Request();
        var plain = await house.Able(operation).Get(request.RequestUri!.ToString());
        request.Headers.AcceptEncoding.ParseAdd("gzip");
        using var packed = await house.Able(operation).SendAsync(request);
        if (plain.Response.Content.Headers.ContentEncoding.Count > 0 || !packed.Content.Headers.ContentEncoding.SequenceEqual(["gzip"]) || !packed.Headers.Vary.Contains("Accept-Encoding"))
        {
            return $"plain: {string.Join(", ", plain.Response.Content.Headers.ContentEncoding)}, packed: {string.Join(", ", packed.Content.Headers.ContentEncoding)}, varies by {string.Join(", ", packed.Headers.Vary)}";
        }

        using var reader = new StreamReader(new GZipStream(await packed.Content.ReadAsStreamAsync(), CompressionMode.Decompress));
        var body = await reader.ReadToEndAsync();
        // A problem tells the trace of its own request.
        return packed.StatusCode == plain.Status && (plain.Code == 200 ? body == plain.Body : body.Contains($"\"status\":{plain.Code}", StringComparison.Ordinal)) ? null : $"{plain.Code} {plain.Body} came packed as {body}";
    });

    [DatabaseFact]
    public Task What_cannot_be_served_is_406() => Findings.ShouldBeNone(house.Operations, operation =>
    {
        var request = operation.Request();
        request.Headers.Accept.ParseAdd("application/xml");
        return WebHouse.Expect(house.Able(operation), operation, request, 406);
    });

    [DatabaseFact]
    public Task A_body_that_is_no_json_by_its_type_is_415() => Findings.ShouldBeNone(house.Operations.Where(o => o.HasBody), async operation =>
    {
        foreach (var type in new[] { "text/plain", null, "application/json; charset=zzz" })
        {
            var request = operation.Request();
            request.Content = Asked.Raw("{}"u8.ToArray(), type);
            if (await WebHouse.Expect(house.Able(operation), operation, request, 415) is { } finding)
            {
                return $"{type}: {finding}";
            }
        }

        return null;
    });

    [DatabaseFact]
    public Task No_answer_is_kept_guessed_at_or_signed() => Findings.ShouldBeNone(house.Operations, async operation =>
    {
        var answer = await house.Able(operation).Ask(operation.Request());
        var headers = answer.Response.Headers;
        return headers.CacheControl?.NoStore != true ? $"{answer.Code} may be stored"
            : !headers.TryGetValues("X-Content-Type-Options", out var sniff) || sniff.Single() != "nosniff" ? $"{answer.Code} lacks nosniff"
            : headers.Server.Count > 0 ? "it names its server"
            : answer.MediaType?.EndsWith("json", StringComparison.Ordinal) == true && answer.Response.Content.Headers.ContentType!.CharSet is not (null or "utf-8") ? "it is not UTF-8"
            : null;
    });

    /// <summary>What a browser asks before it lets a page ask.</summary>
    private static HttpRequestMessage Ahead(Operation operation, string origin)
    {
        var request = new HttpRequestMessage(HttpMethod.Options, operation.Request().RequestUri);
        request.Headers.Add("Origin", origin);
        request.Headers.Add("Access-Control-Request-Method", operation.Method.Method);
        request.Headers.Add("Access-Control-Request-Headers", string.Join(",", Needed(operation)).ToLowerInvariant());
        return request;
    }

    private static IEnumerable<string> Needed(Operation operation) =>
        ["Authorization", "Accept-Language", .. operation.HasBody ? ["Content-Type"] : Array.Empty<string>(), .. operation.Parameters.Where(p => p.In == "header").Select(p => p.Name)];

    private static string[] Told(Answer answer, string header) =>
        answer.Response.Headers.TryGetValues(header, out var values) ? [.. values.SelectMany(value => value.Split(',', StringSplitOptions.TrimEntries))] : [];
}

[Collection(nameof(WebOnSqlite))]
public sealed class MannersTestsOnSqlite(WebOnSqlite house) : MannersTests(house);

[OnPostgreSql]
[Collection(nameof(WebOnPostgreSql))]
public sealed class MannersTestsOnPostgreSql(WebOnPostgreSql house) : MannersTests(house);
